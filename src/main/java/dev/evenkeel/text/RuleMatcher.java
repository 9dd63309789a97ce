package dev.evenkeel.text;

import dev.evenkeel.text.Rule.Guard;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules, compiled: finds every match that no guard and no "unless" silences, in time linear in the message. A negation counts where it
 * reaches the first word of a match, so a pattern that begins with "not" or "never" means it. Immutable.
 */
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

        /** The sentences in which the rule does not count. */
        BitSet silences(Tokens tokens) {
            BitSet silent = sentences(unless, tokens);
            if (!unlessInMessage.isEmpty() && unlessInMessage.matches(tokens, 0, tokens.size())) {
                silent.set(0, tokens.size() + 1);
            }
            return silent;
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

    private RuleMatcher(TokenMatcher<Compiled<T>> matcher, TokenMatcher<Boolean> unreal) {
        this.matcher = matcher;
        this.unreal = unreal;
    }

    /**
     * Other rules under the same guards; their patterns name no lists.
     *
     * @throws PatternSyntaxException when a pattern cannot be read
     */
    public <S> RuleMatcher<S> alike(List<Rule<S>> rules) {
        Map<Compiled<S>, List<String>> patterns = new LinkedHashMap<>();
        rules.forEach(rule -> patterns.put(new Compiled<>(rule, Map.of()), rule.any()));
        return new RuleMatcher<>(new TokenMatcher<>(patterns, Map.of()), unreal);
    }

    /** See {@link TokenMatcher#steps}. */
    public int steps() {
        return matcher.steps();
    }

    /** See {@link TokenMatcher#alternatives}. */
    public int alternatives() {
        return matcher.alternatives();
    }

    /** The matches that count, in order of their start, for equal starts in order of rule id. */
    public List<Hit<T>> find(Tokens tokens) {
        List<TokenMatcher.Match<Compiled<T>>> matches = matcher.find(tokens);
        if (matches.isEmpty()) {
            return List.of();
        }
        BitSet unrealSentences = sentences(unreal, tokens);
        Map<Compiled<T>, BitSet> silenced = new IdentityHashMap<>();
        List<Hit<T>> hits = new ArrayList<>();
        for (TokenMatcher.Match<Compiled<T>> match : matches) {
            Compiled<T> compiled = match.meaning();
            BitSet silent = silenced.computeIfAbsent(compiled, rule -> rule.silences(tokens));
            if (!guards(compiled.rule, match, tokens, unrealSentences) && !touches(silent, match, tokens)) {
                hits.add(new Hit<>(compiled.rule, match.from(), match.to(), match.named()));
            }
        }
        hits.sort(BY_PLACE);
        return hits;
    }

    private static boolean guards(Rule<?> rule, TokenMatcher.Match<?> match, Tokens tokens, BitSet unrealSentences) {
        return minds(rule, Guard.NEGATED) && tokens.isNegated(match.from())
                || minds(rule, Guard.QUOTED) && tokens.isQuoted(match.from())
                || minds(rule, Guard.UNREAL) && touches(unrealSentences, match, tokens);
    }

    private static boolean minds(Rule<?> rule, Guard guard) {
        return !rule.despite().contains(guard);
    }

    /** The numbers of the sentences that a pattern matches in. */
    private static BitSet sentences(TokenMatcher<?> patterns, Tokens tokens) {
        BitSet sentences = new BitSet();
        if (patterns.isEmpty()) {
            return sentences;
        }
        patterns.find(tokens).forEach(match -> sentences.set(tokens.sentence(match.from())));
        return sentences;
    }

    private static boolean touches(BitSet sentences, TokenMatcher.Match<?> match, Tokens tokens) {
        int next = sentences.nextSetBit(tokens.sentence(match.from()));
        return next >= 0 && next <= tokens.sentence(match.to() - 1);
    }
}
