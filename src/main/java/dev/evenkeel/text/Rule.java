package dev.evenkeel.text;

import java.util.List;
import java.util.Set;

/**
 * Token patterns with what silences them and the examples that prove them.
 *
 * @param id unique, with the file's topic in front of the dot
 * @param meaning what a match means
 * @param any patterns, one of which must match
 * @param unless patterns that silence a match in the same sentence
 * @param unlessInMessage patterns that silence every match of the message
 * @param despite the guards that do not silence this rule
 * @param firesOn messages that it must match
 * @param silentOn messages that it must not match
 */
public record Rule<T>(
        String id,
        T meaning,
        List<String> any,
        List<String> unless,
        List<String> unlessInMessage,
        Set<Guard> despite,
        List<String> firesOn,
        List<String> silentOn) {

    /** A reason why words that match do not count. */
    public enum Guard {
        /** A negation turns them round: "I don't want to speak to a manager". */
        NEGATED,
        /** They are somebody else's words. */
        QUOTED,
        /** They tell of the past or of what might have been: "I nearly cancelled last year". */
        UNREAL
    }

    public Rule {
        any = List.copyOf(any);
        unless = List.copyOf(unless);
        unlessInMessage = List.copyOf(unlessInMessage);
        despite = Set.copyOf(despite);
        firesOn = List.copyOf(firesOn);
        silentOn = List.copyOf(silentOn);
    }

    /** A rule of patterns alone, with every guard on. */
    public static <T> Rule<T> of(String id, T meaning, String... any) {
        return new Rule<>(id, meaning, List.of(any), List.of(), List.of(), Set.of(), List.of(), List.of());
    }
}
