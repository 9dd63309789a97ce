package dev.evenkeel.api;

import dev.evenkeel.advice.Advice;
import dev.evenkeel.escalation.Decision;
import dev.evenkeel.reading.Mention;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;

/** Counts what was said, never in whose words: every label is one of a closed set of names. */
@Singleton
class Tally {

    private final MeterRegistry meters;
    private final Set<String> policies;

    Tally(MeterRegistry meters, Shelf shelf) {
        this.meters = meters;
        this.policies = shelf.policies().keySet();
    }

    void count(Advice advice) {
        lastSignals(advice);
        advice.assessment()
                .gates()
                .forEach(gate -> add("evenkeel.gates", "gate", gate.gate().id()));
        Decision decision = advice.assessment().decision();
        add("evenkeel.decisions", "action", decision.action().id(), "policy", policy(decision));
        advice.play()
                .suggestions()
                .forEach(suggestion -> add(
                        "evenkeel.suggestions.offered",
                        "technique",
                        suggestion.technique().id()));
        advice.play()
                .withheld()
                .forEach(withheld -> add(
                        "evenkeel.suggestions.withheld",
                        "technique",
                        withheld.technique().id(),
                        "reason",
                        code(withheld.reasonCode())));
    }

    void count(AssistAnswer.LanguageUse language) {
        add("evenkeel.assists", "language_supported", Boolean.toString(language.supported()));
    }

    void countDraft(int matches) {
        add("evenkeel.drafts.checked", "matches", matches == 0 ? "none" : "some");
    }

    /** A company's own policies count as one: their names are no closed set. */
    private String policy(Decision decision) {
        return policies.contains(decision.policy()) ? decision.policy() : "pack";
    }

    void count(FeedbackRequest feedback) {
        String technique =
                feedback.technique() == null ? "unknown" : feedback.technique().id();
        add("evenkeel.feedback", "event", feedback.event().name().toLowerCase(Locale.ROOT), "technique", technique);
    }

    void countReflection() {
        add("evenkeel.reflections");
    }

    void countPractice(String end) {
        add("evenkeel.practice.turns", "end", end);
    }

    /** Of the latest customer turn only: the earlier ones were counted when they were the latest. */
    private void lastSignals(Advice advice) {
        AnswerWriter.customerTurns(advice).reduce((earlier, later) -> later).ifPresent(turn -> turn.signals().stream()
                .map(Mention::what)
                .distinct()
                .forEach(signal -> add("evenkeel.signals", "signal", signal.id())));
    }

    /** A code without its figure: {@code apology_count=2} counts as {@code apology_count}. */
    private static String code(String reason) {
        int figure = reason.indexOf('=');
        return figure < 0 ? reason : reason.substring(0, figure);
    }

    private void add(String name, String... labels) {
        meters.counter(name, labels).increment();
    }
}
