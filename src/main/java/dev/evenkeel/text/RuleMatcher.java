package dev.evenkeel.text;

import dev.evenkeel.text.Rule.Guard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules, compiled: finds every match that no guard and no "unless" silences. Immutable. */
public final class RuleMatcher<T> {

    private static final Comparator<Hit<?>> BY_PLACE = Comparator.<Hit<?>>comparingInt(Hit::from)
            .thenComparing(hit -> hit.rule().id());

    private final TokenMatcher<Compiled<T>> matcher;
    private final TokenMatcher<Boolean> unreal;

    /** A rule that matched, with the tokens it matched and those behind its names. */
    public record Hit<T>(Rule<T> rule, int from, int to, Map<String, Range> named) {}

    /** Compared by identity: a rule is compiled once. */
    private static final class Compiled<T> {
        final Rule<T> rule;
        final TokenMatcher<Boolean> unless;
        final TokenMatcher<Boolean> unlessInMessage;

        Compiled(Rule<T> rule, Map<String, List<String>> lists) {
            this.rule = rule;
            this.unless = new TokenMatcher<>(Map.of(true, rule.unless()), lists);
            this.unlessInMessage = new TokenMatcher<>(Map.of(true, rule.unlessInMessage()), lists);
        }
    }

    /**
     * @param unreal patterns whose sentence tells of the past or of what might have been
     * @param lists the phrases behind each {@code @name}
     * @throws PatternSyntaxException when a pattern cannot be read
     */
    public RuleMatcher(List<Rule<T>> rules, List<String> unreal, Map<String, List<String>> lists) {
        Map<Compiled<T>, List<String>> patterns = new LinkedHashMap<>();
        for (Rule<T> rule : rules) {
            patterns.put(new Compiled<>(rule, lists), rule.any());
        }
        this.matcher = new TokenMatcher<>(patterns, lists);
        this.unreal = new TokenMatcher<>(Map.of(true, unreal), lists);
    }

    /** The matches that count, in order of their start, for equal starts in order of rule id. */
    public List<Hit<T>> find(Tokens tokens) {
        List<Hit<T>> hits = new ArrayList<>();
        Silence<T> silence = new Silence<>(tokens, unreal);
        for (TokenMatcher.Match<Compiled<T>> match : matcher.find(tokens)) {
            if (!silence.covers(match)) {
                hits.add(new Hit<>(match.meaning().rule, match.from(), match.to(), match.named()));
            }
        }
        hits.sort(BY_PLACE);
        return hits;
    }

    /** What silences matches in one message. Each sentence and the message are asked once a rule, so that time stays linear. */
    private static final class Silence<T> {
        private final Tokens tokens;
        private final TokenMatcher<Boolean> unreal;
        private final IdentityHashMap<Compiled<T>, Boolean> messages = new IdentityHashMap<>();
        private final IdentityHashMap<Compiled<T>, Map<Integer, Boolean>> sentences = new IdentityHashMap<>();
        private final Map<Integer, Boolean> unrealSentences = new HashMap<>();

        Silence(Tokens tokens, TokenMatcher<Boolean> unreal) {
            this.tokens = tokens;
            this.unreal = unreal;
        }

        boolean covers(TokenMatcher.Match<Compiled<T>> match) {
            Compiled<T> compiled = match.meaning();
            int sentence = tokens.sentence(match.from());
            return guards(compiled.rule, Guard.NEGATED) && tokens.isNegated(match.from())
                    || guards(compiled.rule, Guard.QUOTED) && tokens.isQuoted(match.from())
                    || guards(compiled.rule, Guard.UNREAL)
                            && unrealSentences.computeIfAbsent(sentence, s -> inSentence(unreal, match))
                    || sentences
                            .computeIfAbsent(compiled, c -> new HashMap<>())
                            .computeIfAbsent(sentence, s -> inSentence(compiled.unless, match))
                    || messages.computeIfAbsent(compiled, c -> c.unlessInMessage.matches(tokens, 0, tokens.size()));
        }

        private boolean inSentence(TokenMatcher<Boolean> patterns, TokenMatcher.Match<Compiled<T>> match) {
            return !patterns.isEmpty()
                    && patterns.matches(tokens, tokens.sentenceStart(match.from()), tokens.sentenceEnd(match.from()));
        }
    }

    private static boolean guards(Rule<?> rule, Guard guard) {
        return !rule.despite().contains(guard);
    }
}
