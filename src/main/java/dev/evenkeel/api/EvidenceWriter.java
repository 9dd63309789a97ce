package dev.evenkeel.api;

import dev.evenkeel.advice.Advice;
import dev.evenkeel.escalation.Contribution;
import dev.evenkeel.text.Span;
import dev.evenkeel.transcript.Turn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The reasons behind the risk, weightiest first. */
final class EvidenceWriter {

    private static final int TOP = 5;
    private static final Comparator<Contribution> WEIGHTIEST_FIRST =
            Comparator.comparingDouble(reason -> -Math.abs(reason.logOdds()));

    private EvidenceWriter() {}

    static List<AssistAnswer.Evidence> write(Advice advice, WireOptions options) {
        List<Contribution> reasons = advice.assessment().risk().contributions();
        int most =
                switch (options.explaining()) {
                    case NONE -> 0;
                    case TOP -> TOP;
                    case FULL -> reasons.size();
                };
        return reasons.stream()
                .sorted(WEIGHTIEST_FIRST)
                .limit(most)
                .map(reason -> evidence(reason, advice, options))
                .toList();
    }

    private static AssistAnswer.Evidence evidence(Contribution reason, Advice advice, WireOptions options) {
        Turn turn = advice.readings().get(reason.turn()).turn();
        Optional<Span> place = reason.span().filter(span -> !options.redacts()).map(span -> options.offsets()
                .of(span, turn.text()));
        return new AssistAnswer.Evidence(
                turn.id(),
                reason.feature(),
                place.map(Span::start).orElse(null),
                place.map(Span::end).orElse(null),
                reason.logOdds(),
                reason.source());
    }
}
