package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One phrase pattern as a position automaton (Glushkov 1961) with a bit per position. It has no loops, so a run takes at most as many
 * steps as it has positions, and matching a message takes time linear in its length.
 */
final class Automaton {

    private static final int MOST_POSITIONS = 64;

    private final boolean startsSentence;
    private final Map<String, Long> words = new HashMap<>();
    private final long[] kinds = new long[Token.Kind.values().length];
    private long any;
    private long anyInClause;
    private final Map<String, Long> names = new LinkedHashMap<>();
    private final long first;
    private final long last;
    private final long closing;
    private final long[] follow;
    private final String source;
    private int positions;

    private Automaton(String source, List<Pattern> parts) {
        this.source = source;
        this.startsSentence = parts.get(0) instanceof Pattern.SentenceStart;
        this.follow = new long[MOST_POSITIONS];
        Part whole = sequence(parts.subList(startsSentence ? 1 : 0, parts.size()));
        if (whole.empty || whole.emptyAtEnd) {
            throw new PatternSyntaxException(source, "every part may be missing");
        }
        this.first = whole.first;
        this.last = whole.last;
        this.closing = whole.closing;
        if ((first & (any | anyInClause)) != 0) {
            throw new PatternSyntaxException(source, "a pattern cannot begin with a gap");
        }
    }

    /** One automaton for each top-level option of the pattern. */
    static List<Automaton> compile(String source, Pattern pattern) {
        List<Automaton> automata = new ArrayList<>();
        if (pattern instanceof Pattern.Choice choice) {
            choice.options().forEach(option -> automata.addAll(compile(source, option)));
        } else if (pattern instanceof Pattern.Sequence sequence) {
            automata.add(new Automaton(source, sequence.parts()));
        } else {
            automata.add(new Automaton(source, List.of(pattern)));
        }
        return automata;
    }

    /**
     * What a sub-pattern may begin and end with.
     *
     * @param closing the positions that it may end with where the sentence is over
     * @param empty whether it may be missing
     * @param emptyAtEnd whether it may be missing where the sentence is over
     */
    private record Part(long first, long last, long closing, boolean empty, boolean emptyAtEnd) {
        static final Part NOTHING = new Part(0, 0, 0, true, false);
        static final Part END = new Part(0, 0, 0, false, true);

        Part or(Part other) {
            return new Part(
                    first | other.first,
                    last | other.last,
                    closing | other.closing,
                    empty || other.empty,
                    emptyAtEnd || other.emptyAtEnd);
        }

        Part then(Part next) {
            return new Part(
                    empty ? first | next.first : first,
                    next.empty ? last | next.last : next.last,
                    next.closing | (next.emptyAtEnd ? last : 0) | (next.empty || next.emptyAtEnd ? closing : 0),
                    empty && next.empty,
                    empty && next.emptyAtEnd || emptyAtEnd && next.empty);
        }
    }

    private Part build(Pattern pattern) {
        if (pattern instanceof Pattern.Word word) {
            return atom(bit -> word.words().forEach(w -> words.merge(w, bit, (a, b) -> a | b)));
        } else if (pattern instanceof Pattern.OfKind ofKind) {
            return atom(bit -> kinds[ofKind.kind().ordinal()] |= bit);
        } else if (pattern instanceof Pattern.AnyToken) {
            return atom(bit -> any |= bit);
        } else if (pattern instanceof Pattern.AnyInClause) {
            return atom(bit -> anyInClause |= bit);
        } else if (pattern instanceof Pattern.Named named) {
            return named(named);
        } else if (pattern instanceof Pattern.Maybe maybe) {
            Part part = build(maybe.part());
            return part.or(Part.NOTHING);
        } else if (pattern instanceof Pattern.Choice choice) {
            return choice(choice.options());
        } else if (pattern instanceof Pattern.Sequence sequence) {
            return sequence(sequence.parts());
        } else if (pattern instanceof Pattern.SentenceEnd) {
            return Part.END;
        }
        throw new PatternSyntaxException(source, "^ stands only first");
    }

    private Part named(Pattern.Named named) {
        int before = positions;
        Part part = build(named.part());
        long bits = (positions == MOST_POSITIONS ? -1L : (1L << positions) - 1) & -(1L << before);
        if (names.values().stream().anyMatch(other -> (other & bits) != 0)) {
            throw new PatternSyntaxException(source, "a name inside a name");
        }
        names.merge(named.name(), bits, (a, b) -> a | b);
        return part;
    }

    private interface Mark {
        void at(long bit);
    }

    private Part atom(Mark mark) {
        if (positions == MOST_POSITIONS) {
            throw new PatternSyntaxException(source, "more than " + MOST_POSITIONS + " tokens");
        }
        long bit = 1L << positions++;
        mark.at(bit);
        return new Part(bit, bit, 0, false, false);
    }

    private Part choice(List<Pattern> options) {
        return options.stream().map(this::build).reduce(Part::or).orElse(Part.NOTHING);
    }

    private Part sequence(List<Pattern> parts) {
        Part all = Part.NOTHING;
        for (Pattern part : parts) {
            Part next = build(part);
            for (long rest = all.last; rest != 0; rest &= rest - 1) {
                follow[Long.numberOfTrailingZeros(rest)] |= next.first;
            }
            all = all.then(next);
        }
        return all;
    }

    /** The most steps that a run takes. */
    int positions() {
        return positions;
    }

    /** The words that a match may begin with. */
    Set<String> firstWords() {
        Set<String> result = new java.util.HashSet<>();
        words.forEach((word, bits) -> {
            if ((bits & first) != 0) {
                result.add(word);
            }
        });
        return result;
    }

    /** Whether a match may begin with any token of this kind. */
    boolean mayStartWith(Token.Kind kind) {
        return (kinds[kind.ordinal()] & first) != 0;
    }

    /** The end of the longest match that begins at {@code from}, or -1. */
    int longestMatch(Tokens tokens, int from) {
        if (startsSentence && tokens.sentenceStart(from) != from) {
            return -1;
        }
        long state = first;
        int end = -1;
        for (int i = from; i < tokens.size(); i++) {
            state &= mask(tokens.get(i));
            if (state == 0) {
                break;
            }
            if ((state & last) != 0 || (state & closing) != 0 && tokens.isSentenceOver(i + 1)) {
                end = i + 1;
            }
            state = successors(state);
        }
        return end;
    }

    private long mask(Token token) {
        long bits = words.getOrDefault(token.norm(), 0L) | kinds[token.kind().ordinal()];
        if (token.endsSentence()) {
            return bits;
        }
        return token.endsClause() ? bits | any : bits | any | anyInClause;
    }

    private long successors(long state) {
        long next = 0;
        for (long rest = state; rest != 0; rest &= rest - 1) {
            next |= follow[Long.numberOfTrailingZeros(rest)];
        }
        return next;
    }

    /**
     * The tokens behind each name in a match from {@code from} to {@code to}. Where several readings of the match are possible, words
     * that the pattern names go before gaps.
     */
    Map<String, Range> named(Tokens tokens, int from, int to) {
        if (names.isEmpty()) {
            return Map.of();
        }
        long[] path = path(tokens, from, to);
        Map<String, Range> found = new HashMap<>();
        names.forEach((name, bits) -> {
            for (int i = 0; i < path.length; i++) {
                if ((path[i] & bits) != 0) {
                    found.merge(name, new Range(from + i, from + i + 1), Range::to);
                }
            }
        });
        return found;
    }

    /** One reading of a match: the position taken at each token. */
    private long[] path(Tokens tokens, int from, int to) {
        long[] states = new long[to - from];
        long state = first;
        for (int i = from; i < to; i++) {
            state &= mask(tokens.get(i));
            states[i - from] = state;
            state = successors(state);
        }
        long ends = tokens.isSentenceOver(to) ? last | closing : last;
        long next = choose(states[states.length - 1] & ends);
        for (int i = states.length - 1; i >= 0; i--) {
            states[i] = next;
            next = i == 0 ? 0 : choose(predecessors(states[i - 1], next));
        }
        return states;
    }

    private long choose(long candidates) {
        long named = candidates & ~(any | anyInClause);
        return Long.lowestOneBit(named != 0 ? named : candidates);
    }

    private long predecessors(long candidates, long next) {
        long before = 0;
        for (long rest = candidates; rest != 0; rest &= rest - 1) {
            if ((follow[Long.numberOfTrailingZeros(rest)] & next) != 0) {
                before |= Long.lowestOneBit(rest);
            }
        }
        return before;
    }
}
