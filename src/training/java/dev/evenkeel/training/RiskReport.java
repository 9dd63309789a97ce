package dev.evenkeel.training;

import dev.evenkeel.escalation.Assessor;
import dev.evenkeel.escalation.Decision;
import dev.evenkeel.escalation.Decision.Action;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReader;
import dev.evenkeel.reading.TurnReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** What the risk model is worth, as Markdown. */
final class RiskReport {

    private final StringBuilder out = new StringBuilder();

    void heading(String text) {
        out.append("\n## ").append(text).append("\n\n");
    }

    void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** One row: how a score ranks the steps. */
    void ranking(String name, List<RiskStep> steps, ToDoubleFunction<RiskStep> score, boolean probability) {
        Ranking all = new Ranking();
        Ranking before = new Ranking();
        for (RiskStep step : steps) {
            double s = score.applyAsDouble(step);
            all.add(s, step.escalates());
            if (step.turnsToEvent() == 1 || step.turnsToEvent() < 0) {
                before.add(s, step.turnsToEvent() == 1);
            }
        }
        line(
                "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %s |",
                name,
                all.auc(),
                all.averagePrecision(),
                before.auc(),
                all.falsePositivesAt(0.5),
                all.falsePositivesAt(0.8),
                probability ? String.format(Locale.ROOT, "%.3f", all.calibrationError()) : "");
    }

    void rankingHead() {
        line(
                "| Score | AUC per turn | average precision | AUC at the turn before the event | FPR at recall .5 | FPR at recall .8 | calibration error |");
        line("|---|---|---|---|---|---|---|");
    }

    /** Whether the conversation escalates at all, judged after a part of it; the event's own turn is left out. */
    void progress(List<RiskStep> steps, ToDoubleFunction<RiskStep> score) {
        line("| After | conversations | AUC |");
        line("|---|---|---|");
        for (double share : new double[] {0.25, 0.5, 0.75, 1}) {
            Ranking ranking = new Ranking();
            for (Conversation conversation : conversations(steps)) {
                List<RiskStep> own = steps.stream()
                        .filter(step -> step.conversation().equals(conversation) && step.turnsToEvent() != 0)
                        .toList();
                if (!own.isEmpty()) {
                    RiskStep at = own.get(Math.max(0, (int) Math.ceil(share * own.size()) - 1));
                    ranking.add(score.applyAsDouble(at), conversation.escalates());
                }
            }
            line("| %d %% | %d | %.3f |", Math.round(100 * share), ranking.size(), ranking.auc());
        }
    }

    private static List<Conversation> conversations(List<RiskStep> steps) {
        return steps.stream().map(RiskStep::conversation).distinct().toList();
    }

    /** How each policy does: whom it calls a supervisor for, and how early. */
    void policies(List<Conversation> conversations, TurnReader reader, Assessor assessor) {
        line(
                "| Policy | false alarms on calm ends | recall | caught before the event | mean warning, customer turns |");
        line("|---|---|---|---|---|");
        for (String policy : new TreeSet<>(assessor.policies().keySet())) {
            int quiet = 0;
            int falseAlarms = 0;
            int events = 0;
            List<Integer> warnings = new ArrayList<>();
            for (Conversation conversation : conversations) {
                int warning = warning(conversation, reader, assessor, policy);
                if (conversation.escalates()) {
                    events++;
                    if (warning >= 0) {
                        warnings.add(warning);
                    }
                } else {
                    quiet++;
                    falseAlarms += warning >= 0 ? 1 : 0;
                }
            }
            long early = warnings.stream().filter(turns -> turns > 0).count();
            line(
                    "| %s | %.3f (%d of %d) | %.3f (%d of %d) | %.3f | %.2f |",
                    policy,
                    (double) falseAlarms / quiet,
                    falseAlarms,
                    quiet,
                    (double) warnings.size() / events,
                    warnings.size(),
                    events,
                    (double) early / events,
                    warnings.stream().mapToInt(turns -> turns).average().orElse(0));
        }
    }

    /** Customer turns between the first call for a supervisor and the event; -1 when there was no call by then. */
    private static int warning(Conversation conversation, TurnReader reader, Assessor assessor, String policy) {
        List<TurnReading> readings = reader.read(conversation.transcript());
        int end = conversation.escalates() ? conversation.eventTurn() : readings.size() - 1;
        for (int i = 0; i <= end; i++) {
            boolean customer = readings.get(i) instanceof TurnReading.Customer;
            Decision decision =
                    assessor.assess(readings.subList(0, i + 1), policy).decision();
            if (customer && decision.action().compareTo(Action.NOTIFY_SUPERVISOR) >= 0) {
                return (int) readings.subList(i + 1, end + 1).stream()
                        .filter(TurnReading.Customer.class::isInstance)
                        .count();
            }
        }
        return -1;
    }

    /** The keyword baseline: how many explicit threats, demands and insults stand in the conversation so far. */
    static double keywords(RiskStep step) {
        Set<String> words = Set.of(
                Signal.MANAGER_REQUEST.id(),
                Signal.CHURN_THREAT.id(),
                Signal.CHARGEBACK_THREAT.id(),
                Signal.SOCIAL_THREAT.id(),
                Signal.LEGAL_THREAT.id(),
                Signal.REGULATOR_THREAT.id(),
                Signal.ABUSE_INSULT.id(),
                Signal.ABUSE_PROFANITY.id(),
                Signal.RESIGNATION.id());
        return step.features().stream()
                .filter(feature -> words.contains(feature.name()))
                .count();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
