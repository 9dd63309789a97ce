package dev.evenkeel.escalation;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Problem.Severity;
import dev.evenkeel.reading.Signal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that a conversation's features can have. A model may leave some of them without a weight; a weight for any other name could never
 * count and is a mistake.
 */
public final class FeatureNames {

    private static final Set<String> KNOWN = Stream.of(
                    Arrays.stream(Movement.values()).map(Movement::id),
                    Arrays.stream(Signal.values()).map(Signal::id),
                    Arrays.stream(Emotion.values()).map(Emotion::id),
                    Arrays.stream(AgentMove.values()).map(move -> "agent_" + move.id()),
                    Arrays.stream(Severity.values()).map(severity -> "problem_" + severity.id()),
                    Stream.of(Outright.SHARED))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    private FeatureNames() {}

    /** Whether a conversation can have a feature, or a group of features, of this name. */
    public static boolean isKnown(String name) {
        return KNOWN.contains(name);
    }
}
