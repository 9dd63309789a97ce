package dev.evenkeel.api;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.review.Reflection;
import dev.evenkeel.review.Reflection.Chance;
import dev.evenkeel.review.Reflection.LooseEnd;
import dev.evenkeel.review.Reflection.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Adds up the reflections of one batch; it lives inside one request. */
final class ReflectTotals {

    private final Map<Signal, Integer> signals = new EnumMap<>(Signal.class);
    private final Map<Technique, Integer> given = new EnumMap<>(Technique.class);
    private final Map<Technique, Integer> missing = new EnumMap<>(Technique.class);
    private final Map<LooseEnd.Kind, Integer> leftOpen = new EnumMap<>(LooseEnd.Kind.class);
    private int conversations;
    private int failed;
    private int unsupported;

    void fail() {
        failed++;
    }

    void add(Optional<Reflection> reflection) {
        reflection.ifPresentOrElse(this::add, () -> unsupported++);
    }

    private void add(Reflection reflection) {
        conversations++;
        reflection.timeline().stream()
                .flatMap(step -> step.signals().stream())
                .distinct()
                .forEach(signal -> signals.merge(signal, 1, Integer::sum));
        for (Chance chance : reflection.techniques()) {
            if (chance.verdict() == Verdict.GIVEN) {
                given.merge(chance.technique(), 1, Integer::sum);
            } else if (chance.verdict() == Verdict.MISSING) {
                missing.merge(chance.technique(), 1, Integer::sum);
            }
        }
        reflection.leftOpen().stream()
                .map(LooseEnd::kind)
                .distinct()
                .forEach(kind -> leftOpen.merge(kind, 1, Integer::sum));
    }

    ReflectLine line() {
        return new ReflectLine(
                null,
                null,
                null,
                new ReflectLine.Aggregate(conversations, failed, unsupported, signals, given, missing, leftOpen));
    }
}
