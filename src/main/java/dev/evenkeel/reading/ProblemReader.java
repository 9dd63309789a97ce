package dev.evenkeel.reading;

import dev.evenkeel.reading.Problem.Kind;
import dev.evenkeel.reading.Problem.Severity;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What broke and how much it weighs. The turn's first definite problem counts before a vague one; a complaint without a stated problem
 * says at least that there is one. A problem is grave by its kind, by what it cost, by recurring, or by where the customer takes it.
 */
final class ProblemReader {

    private static final Set<Signal> AGGRAVATING = EnumSet.of(
            Signal.COST_TO_CUSTOMER,
            Signal.REPEAT_CONTACT,
            Signal.SAFETY_HAZARD,
            Signal.VULNERABILITY,
            Signal.URGENCY,
            Signal.LEGAL_THREAT,
            Signal.REGULATOR_THREAT,
            Signal.CHARGEBACK_THREAT);

    private static final Set<Kind> GRAVE = EnumSet.of(Kind.WRONG_CHARGE, Kind.REFUND_OVERDUE, Kind.CANCELLED);

    /** What nobody says without a problem, and of what kind it is. */
    private static final Map<Signal, Kind> COMPLAINTS = new EnumMap<>(Map.of(
            Signal.WAIT_COMPLAINT, Kind.DELAY,
            Signal.NOT_HEARD, Kind.NO_ANSWER,
            Signal.REPEAT_CONTACT, Kind.OTHER,
            Signal.COST_TO_CUSTOMER, Kind.OTHER,
            Signal.BLAME_COMPANY, Kind.OTHER,
            Signal.BLAME_AGENT, Kind.OTHER,
            Signal.SAFETY_HAZARD, Kind.OTHER,
            Signal.LEGAL_THREAT, Kind.OTHER,
            Signal.REGULATOR_THREAT, Kind.OTHER,
            Signal.CHARGEBACK_THREAT, Kind.WRONG_CHARGE));

    private static final double SURE = 0.7;

    private ProblemReader() {}

    static Problem read(List<Mention<Kind>> stated, List<Mention<Signal>> signals) {
        Kind kind = kind(stated.stream().map(Mention::what).toList());
        if (kind == Kind.NONE) {
            kind = kind(signals.stream()
                    .map(signal -> COMPLAINTS.getOrDefault(signal.what(), Kind.NONE))
                    .filter(complaint -> complaint != Kind.NONE)
                    .toList());
        }
        if (kind == Kind.NONE) {
            return Problem.NONE;
        }
        boolean aggravated = signals.stream().anyMatch(signal -> AGGRAVATING.contains(signal.what()));
        return new Problem(kind, aggravated || GRAVE.contains(kind) ? Severity.SERIOUS : Severity.MINOR);
    }

    /** What rules found, or else what a model is sure of: a problem of no known kind. */
    static Problem orLearned(Problem stated, Impression impression) {
        if (stated.kind() != Kind.NONE || impression.problem() < SURE) {
            return stated;
        }
        double serious = impression.severity().getOrDefault(Severity.SERIOUS, 0.0);
        double minor = impression.severity().getOrDefault(Severity.MINOR, 0.0);
        return new Problem(Kind.OTHER, serious > minor ? Severity.SERIOUS : Severity.MINOR);
    }

    private static Kind kind(List<Kind> candidates) {
        return candidates.stream()
                .filter(kind -> kind != Kind.OTHER)
                .findFirst()
                .orElse(candidates.isEmpty() ? Kind.NONE : Kind.OTHER);
    }
}
