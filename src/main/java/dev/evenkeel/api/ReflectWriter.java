package dev.evenkeel.api;

import dev.evenkeel.review.Finished;
import dev.evenkeel.review.Handover;
import dev.evenkeel.review.Reflection;
import dev.evenkeel.transcript.Turn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a reflection to what is sent back: turns by their ids, every field, empty where there is nothing. */
final class ReflectWriter {

    private final List<Turn> turns;

    private ReflectWriter(List<Turn> turns) {
        this.turns = turns;
    }

    static ReflectAnswer.Look write(Reflection reflection, Finished finished) {
        return new ReflectWriter(finished.transcript().turns()).look(reflection);
    }

    static ReflectAnswer.Look write(Reflection reflection, List<Turn> turns) {
        return new ReflectWriter(turns).look(reflection);
    }

    private ReflectAnswer.Look look(Reflection reflection) {
        return new ReflectAnswer.Look(
                reflection.timeline().stream().map(this::step).toList(),
                reflection.turningPoints().stream()
                        .map(point -> new ReflectAnswer.TurningPointAnswer(
                                id(point.turn()), point.direction(), point.delta(), id(point.after())))
                        .toList(),
                reflection.impacts().stream()
                        .map(impact -> new ReflectAnswer.ImpactAnswer(
                                id(impact.turn()), impact.delta(), impact.over(), impact.text()))
                        .toList(),
                reflection.techniques().stream().map(this::chance).toList(),
                reflection.keep().map(this::tip).orElse(null),
                reflection.attempt().map(this::tip).orElse(null),
                reflection.note().orElse(null),
                reflection.leftOpen().stream()
                        .map(end -> new ReflectAnswer.LooseEndAnswer(end.kind(), id(end.turn()), end.words()))
                        .toList(),
                handover(reflection.handover()));
    }

    private ReflectAnswer.StepAnswer step(Reflection.Step step) {
        return new ReflectAnswer.StepAnswer(
                id(step.turn()),
                new AssistAnswer.SentimentAnswer(
                        step.sentiment().score(),
                        step.sentiment().level(),
                        step.sentiment().confidence()),
                step.mood(),
                step.risk(),
                step.band(),
                step.signals());
    }

    private ReflectAnswer.ChanceAnswer chance(Reflection.Chance chance) {
        return new ReflectAnswer.ChanceAnswer(
                chance.technique(),
                chance.verdict(),
                id(chance.neededAt()),
                id(chance.givenAt()),
                chance.reason()
                        .map(reason -> new AssistAnswer.ReasonAnswer(reason.code(), reason.text()))
                        .orElse(null),
                chance.offered()
                        .map(offered -> new ReflectAnswer.OfferedAnswer(
                                offered.technique(), offered.text(), offered.placeholders()))
                        .orElse(null));
    }

    private ReflectAnswer.TipAnswer tip(Reflection.Tip tip) {
        return new ReflectAnswer.TipAnswer(
                tip.technique().orElse(null), tip.move().orElse(null), id(tip.turn()), tip.text());
    }

    private ReflectAnswer.HandoverAnswer handover(Handover handover) {
        return new ReflectAnswer.HandoverAnswer(
                handover.issue().map(this::quote).orElse(null),
                new AssistAnswer.ProblemAnswer(
                        handover.problem().kind(), handover.problem().severity()),
                handover.tried().stream().map(this::quote).toList(),
                handover.promised().stream().map(this::quote).toList(),
                handover.feeling(),
                handover.text());
    }

    private ReflectAnswer.QuoteAnswer quote(Handover.Quote quote) {
        return new ReflectAnswer.QuoteAnswer(id(quote.turn()), quote.words());
    }

    private String id(int turn) {
        return turns.get(turn).id();
    }

    private @Nullable String id(Optional<Integer> turn) {
        return turn.map(this::id).orElse(null);
    }
}
