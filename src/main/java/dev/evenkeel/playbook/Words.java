package dev.evenkeel.playbook;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words of a message that carry its content, to tell whether two messages speak of the same thing. Immutable. */
public final class Words {

    private static final String[] ENDINGS = {"'s", "ing", "ed", "es", "s", "e"};
    private static final int SHORTEST_STEM = 3;

    private final Set<String> function;

    /**
     * @param function words that say nothing about the topic, lower case
     */
    public Words(Set<String> function) {
        this.function = Set.copyOf(function);
    }

    /** Whether a word says nothing about the topic. */
    boolean isFunction(String word) {
        return function.contains(word);
    }

    /** Stems of the content words and the figures. */
    Set<String> content(Tokens tokens) {
        return content(tokens, 0, tokens.size());
    }

    Set<String> content(Tokens tokens, int from, int to) {
        Set<String> content = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            switch (token.kind()) {
                case WORD -> {
                    if (!function.contains(token.norm())) {
                        content.add(stem(token.norm()));
                    }
                }
                case NUMBER, MONEY, TIME, CODE -> content.add(token.norm());
                default -> {}
            }
        }
        return content;
    }

    private static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /** How much two sets have in common, from 0 to 1 of the smaller one. */
    static double overlap(Set<String> a, Set<String> b) {
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
    }

    /** How alike two sets are, from 0 to 1 of both together. */
    static double likeness(Set<String> a, Set<String> b) {
        int shared = shared(a, b);
        int all = a.size() + b.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    static int shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size();
    }
}
