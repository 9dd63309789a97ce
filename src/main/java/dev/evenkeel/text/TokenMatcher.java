package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds where many token patterns match a message, in one pass and in time linear in its length. Immutable after building.
 *
 * @param <T> what a pattern stands for
 */
public final class TokenMatcher<T> {

    private final List<T> meanings = new ArrayList<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<Token.Kind, List<Entry>> byKind = new EnumMap<>(Token.Kind.class);
    private int alternatives;

    private record Entry(int meaning, Automaton automaton) {}

    /**
     * A match.
     *
     * @param meaning what the pattern stands for
     * @param from the first token
     * @param to one past the last token
     * @param named the tokens behind the names of the pattern
     */
    public record Match<T>(T meaning, int from, int to, Map<String, Range> named) {}

    private record Longest(int end, Automaton automaton) {
        Longest orLonger(Longest other) {
            return other.end > end ? other : this;
        }
    }

    /**
     * @param patterns what to look for, by what it stands for
     * @param lists the phrases behind each {@code @name}
     * @throws PatternSyntaxException when a pattern cannot be read
     */
    public TokenMatcher(Map<T, ? extends Collection<String>> patterns, Map<String, List<String>> lists) {
        patterns.forEach((meaning, sources) -> {
            for (String source : sources) {
                for (Automaton automaton : Automaton.compile(source, PatternParser.parse(source, lists))) {
                    add(new Entry(meanings.size(), automaton));
                }
            }
            meanings.add(meaning);
        });
    }

    /** The names that a pattern gives to its parts. */
    public static Set<String> names(String pattern) {
        Set<String> names = new LinkedHashSet<>();
        for (int open = pattern.indexOf('<'); open >= 0; open = pattern.indexOf('<', open + 1)) {
            int colon = pattern.indexOf(':', open);
            if (colon > open) {
                names.add(pattern.substring(open + 1, colon));
            }
        }
        return names;
    }

    private void add(Entry entry) {
        alternatives++;
        for (String word : entry.automaton().firstWords()) {
            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
        }
        for (Token.Kind kind : Token.Kind.values()) {
            if (entry.automaton().mayStartWith(kind)) {
                byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** All matches in order of their start; those of one meaning never overlap, the leftmost and then the longest wins. */
    public List<Match<T>> find(Tokens tokens) {
        return find(tokens, 0, tokens.size());
    }

    /** As {@link #find(Tokens)}, for matches that begin and end inside a range. */
    public List<Match<T>> find(Tokens tokens, int from, int to) {
        List<Match<T>> matches = new ArrayList<>();
        int[] ends = new int[meanings.size()];
        Map<Integer, Longest> longest = new TreeMap<>();
        for (int i = from; i < to; i++) {
            longest.clear();
            longestAt(tokens, i, byWord.getOrDefault(tokens.get(i).norm(), List.of()), longest);
            longestAt(tokens, i, byKind.getOrDefault(tokens.get(i).kind(), List.of()), longest);
            for (Map.Entry<Integer, Longest> found : longest.entrySet()) {
                int meaning = found.getKey();
                int end = found.getValue().end();
                if (end <= to && ends[meaning] <= i) {
                    ends[meaning] = end;
                    Map<String, Range> named = found.getValue().automaton().named(tokens, i, end);
                    matches.add(new Match<>(meanings.get(meaning), i, end, named));
                }
            }
        }
        return matches;
    }

    private static void longestAt(Tokens tokens, int i, List<Entry> entries, Map<Integer, Longest> longest) {
        for (Entry entry : entries) {
            int end = entry.automaton().longestMatch(tokens, i);
            if (end > 0) {
                longest.merge(entry.meaning(), new Longest(end, entry.automaton()), Longest::orLonger);
            }
        }
    }

    /** Whether any pattern matches inside a range. */
    public boolean matches(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (matchesAt(tokens, i, to, byWord.getOrDefault(token.norm(), List.of()))
                    || matchesAt(tokens, i, to, byKind.getOrDefault(token.kind(), List.of()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean matchesAt(Tokens tokens, int i, int to, List<Entry> entries) {
        for (Entry entry : entries) {
            int end = entry.automaton().longestMatch(tokens, i);
            if (end > 0 && end <= to) {
                return true;
            }
        }
        return false;
    }

    /** The positions that matches cover. */
    public BitSet covered(Tokens tokens) {
        BitSet covered = new BitSet();
        if (!isEmpty()) {
            find(tokens).forEach(match -> covered.set(match.from(), match.to()));
        }
        return covered;
    }

    /** How many alternatives were compiled, over all patterns. */
    public int alternatives() {
        return alternatives;
    }

    /** The most steps that a search takes at one token, whatever the message: what keeps a search's time in check beside its length. */
    public int steps() {
        return steps(byWord.values()) + steps(byKind.values());
    }

    private static int steps(Collection<List<Entry>> starts) {
        int most = 0;
        for (List<Entry> entries : starts) {
            int steps = 0;
            for (Entry entry : entries) {
                steps += entry.automaton().positions();
            }
            most = Math.max(most, steps);
        }
        return most;
    }

    /** Whether there is nothing that could match. */
    boolean isEmpty() {
        return byWord.isEmpty() && byKind.isEmpty();
    }
}
