package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Frame.Role;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says back what a customer wrote: finds the frames that a message fits, takes the customer's nouns, dates and amounts from their
 * slots, and puts them into the agent's clause. Where a slot cannot be read surely it says nothing. Immutable.
 */
public final class Mirror {

    private static final String INVERTED = "has|have|had|is|are|was|were|do|does|did|can|could|will|would|should|may";

    private static final String SUPPOSING =
            "if | unless | whether | suppose | supposing | imagine | (what (happens | would | if)) | (would it)";

    private final List<FramePattern> patterns = new ArrayList<>();
    private final TokenMatcher<Integer> anchors;
    private final TokenMatcher<Boolean> supposing = new TokenMatcher<>(Map.of(true, List.of(SUPPOSING)), Map.of());
    private final TokenMatcher<Boolean> inverted = new TokenMatcher<>(Map.of(true, List.of(INVERTED)), Map.of());
    private final TokenMatcher<Boolean> customer =
            new TokenMatcher<>(Map.of(true, List.of("i|we|i've|we've|i'd|i'm")), Map.of());
    private final SlotReader slots;

    private record Candidate(Frame frame, Filled filled) {}

    /**
     * @throws dev.evenkeel.text.PatternSyntaxException when a pattern cannot be read
     */
    public Mirror(List<Frame> frames, NounWords nouns, Words words) {
        this.slots = new SlotReader(nouns, words);
        Map<Integer, List<String>> first = new LinkedHashMap<>();
        for (Frame frame : frames) {
            for (String source : frame.patterns()) {
                FramePattern pattern = FramePattern.of(frame, source);
                first.put(patterns.size(), List.of(pattern.anchor()));
                patterns.add(pattern);
            }
        }
        this.anchors = new TokenMatcher<>(first, Map.of());
    }

    /**
     * What a message tells.
     *
     * @param facts values that may be repeated although they look like personal data, and what "it" is
     */
    Mirrored read(Tokens tokens, Map<String, String> facts) {
        Map<Role, Candidate> best = new EnumMap<>(Role.class);
        List<Candidate> efforts = new ArrayList<>();
        for (TokenMatcher.Match<Integer> match : anchors.find(tokens)) {
            FramePattern pattern = patterns.get(match.meaning());
            boolean byCustomer = pattern.frame().notByCustomer() && isByCustomer(tokens, match.from());
            if (!byCustomer && isSaidForReal(tokens, match.from())) {
                pattern.fill(tokens, match.from(), match.to(), slots.knowing(facts))
                        .ifPresent(filled -> {
                            Candidate candidate = new Candidate(pattern.frame(), filled);
                            if (pattern.frame().role() == Role.EFFORT) {
                                efforts.add(candidate);
                            } else {
                                keep(best, candidate);
                            }
                        });
            }
        }
        efforts.stream()
                .filter(effort -> !repeats(effort, best.get(Role.EVENT)))
                .forEach(effort -> keep(best, effort));
        return mirrored(best);
    }

    private boolean isSaidForReal(Tokens tokens, int at) {
        int start = Nearby.start(tokens, at);
        return !tokens.isQuoted(at) && !supposing.matches(tokens, start, at) && !isQuestion(tokens, start);
    }

    /** "I never answered" is not about us. */
    private boolean isByCustomer(Tokens tokens, int at) {
        return customer.matches(tokens, Math.max(Nearby.start(tokens, at), at - 2), at);
    }

    /** "Has my parcel not arrived?" states nothing. */
    private boolean isQuestion(Tokens tokens, int start) {
        int end = Nearby.end(tokens, start);
        return tokens.get(end - 1).norm().startsWith("?") && inverted.matches(tokens, start, start + 1);
    }

    /** "You have been waiting 3 weeks for it" says already that "you have waited 3 weeks". */
    private static boolean repeats(Candidate effort, @Nullable Candidate event) {
        return event != null
                && effort.filled().slots().values().stream()
                        .anyMatch(value -> event.filled().slots().containsValue(value));
    }

    /** More filled slots tell more; among equals the earlier frame of the file. */
    private static void keep(Map<Role, Candidate> best, Candidate candidate) {
        best.merge(candidate.frame().role(), candidate, (kept, other) -> {
            boolean fuller =
                    other.filled().slots().size() > kept.filled().slots().size();
            return fuller ? other : kept;
        });
    }

    private static Mirrored mirrored(Map<Role, Candidate> best) {
        Optional<String> about = Optional.ofNullable(best.get(Role.EVENT))
                .or(() -> Optional.ofNullable(best.get(Role.EFFORT)))
                .flatMap(candidate -> candidate.frame().about().flatMap(candidate.filled()::into));
        return new Mirrored(
                clause(best, Role.EVENT),
                clause(best, Role.EFFORT),
                clause(best, Role.COST),
                clause(best, Role.RECURRENCE),
                clause(best, Role.TENURE),
                about);
    }

    private static Optional<String> clause(Map<Role, Candidate> best, Role role) {
        return Optional.ofNullable(best.get(role))
                .flatMap(candidate -> candidate.filled().into(candidate.frame().says()));
    }

    /** The clause of one frame alone, for its examples. */
    public Optional<String> clause(Tokens tokens, Role role) {
        Mirrored read = read(tokens, Map.of());
        return switch (role) {
            case EVENT -> read.event();
            case EFFORT -> read.effort();
            case COST -> read.cost();
            case RECURRENCE -> read.recurrence();
            case TENURE -> read.tenure();
        };
    }
}
