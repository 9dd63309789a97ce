package dev.evenkeel.playbook;

import dev.evenkeel.reading.Problem;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokens;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The lore, compiled. Immutable. */
record Craft(Lore lore, TokenMatcher<Cue> cues, TokenMatcher<Problem.Kind> names, Enquiries enquiries, Slots slots) {

    static Craft of(Lore lore) {
        return new Craft(
                lore,
                new TokenMatcher<>(lore.cues(), Map.of()),
                new TokenMatcher<>(names(lore), Map.of()),
                new Enquiries(lore.enquiries()),
                new Slots(lore));
    }

    /** The same with other wordings and cards, which nothing was compiled from. */
    Craft with(Lore other) {
        return new Craft(other, cues, names, enquiries, slots);
    }

    private static Map<Problem.Kind, List<String>> names(Lore lore) {
        Map<Problem.Kind, List<String>> names = new EnumMap<>(Problem.Kind.class);
        lore.problems().forEach((kind, words) -> {
            if (!words.namedBy().isEmpty()) {
                names.put(kind, words.namedBy());
            }
        });
        return names;
    }

    /** Whether a message names a kind of problem, so that one may speak of it in such words. */
    boolean names(Tokens tokens, Problem.Kind kind) {
        ProblemWords words = lore.problems().get(kind);
        boolean anyWords = words == null || words.namedBy().isEmpty();
        return anyWords || names.find(tokens).stream().anyMatch(match -> match.meaning() == kind);
    }
}
