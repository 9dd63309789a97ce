package dev.evenkeel.reading;

import dev.evenkeel.reading.Problem.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What broke and how much it weighs: the first problem that the turn states, graver when the turn says what it cost or that it recurs. */
final class ProblemReader {

    private static final Set<Signal> AGGRAVATING = EnumSet.of(
            Signal.COST_TO_CUSTOMER,
            Signal.REPEAT_CONTACT,
            Signal.SAFETY_HAZARD,
            Signal.VULNERABILITY,
            Signal.LEGAL_THREAT);

    private static final Set<Problem.Kind> GRAVE =
            EnumSet.of(Problem.Kind.WRONG_CHARGE, Problem.Kind.REFUND_OVERDUE, Problem.Kind.CANCELLED);

    private ProblemReader() {}

    static Problem read(List<Mention<Problem.Kind>> stated, List<Mention<Signal>> signals) {
        boolean aggravated = signals.stream().anyMatch(signal -> AGGRAVATING.contains(signal.what()));
        if (stated.isEmpty()) {
            boolean hazard = signals.stream().anyMatch(signal -> signal.what() == Signal.SAFETY_HAZARD);
            return hazard ? new Problem(Problem.Kind.OTHER, Severity.SERIOUS) : Problem.NONE;
        }
        Problem.Kind kind = stated.get(0).what();
        return new Problem(kind, aggravated || GRAVE.contains(kind) ? Severity.SERIOUS : Severity.MINOR);
    }
}
