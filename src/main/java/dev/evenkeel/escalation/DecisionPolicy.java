package dev.evenkeel.escalation;

import dev.evenkeel.escalation.Decision.Action;
import java.util.EnumMap;
import java.util.Map;

/**
 * Turns a risk into an action without crying wolf.
 *
 * @param id what requests call it
 * @param thresholds the probability from which each action is due
 * @param evidence how many customer turns in a row must be over a threshold before a supervisor hears of it; a gate or an explicit demand needs one
 * @param release an action ends when the risk falls below this share of its threshold
 * @param cooldown customer turns before the same action is raised anew
 * @param onGate the least action while a gate is open
 */
public record DecisionPolicy(
        String id,
        Map<Action, Double> thresholds,
        int evidence,
        double release,
        int cooldown,
        Map<Gate, Action> onGate) {

    public DecisionPolicy {
        thresholds = new EnumMap<>(thresholds);
        onGate = onGate.isEmpty() ? Map.of() : new EnumMap<>(onGate);
        if (!(threshold(thresholds, Action.NUDGE_AGENT) <= threshold(thresholds, Action.NOTIFY_SUPERVISOR)
                && threshold(thresholds, Action.NOTIFY_SUPERVISOR) <= threshold(thresholds, Action.HANDOFF))) {
            throw new IllegalArgumentException(
                    "the thresholds of " + id + " must rise from nudge to notify to handoff");
        }
        if (!(release > 0 && release <= 1) || evidence < 1 || cooldown < 0) {
            throw new IllegalArgumentException(
                    "evidence of " + id + " is at least 1, cooldown 0, release over 0 and at most 1");
        }
    }

    private static double threshold(Map<Action, Double> thresholds, Action action) {
        return thresholds.getOrDefault(action, 1.0);
    }

    /** The probability from which the action is due; more than 1 when it never is. */
    double threshold(Action action) {
        return action == Action.NONE ? 0 : thresholds.getOrDefault(action, 2.0);
    }

    /** The strongest action whose threshold, times {@code ease}, the probability reaches. */
    Action due(double probability, double ease) {
        Action due = Action.NONE;
        for (Action action : Action.values()) {
            if (probability >= threshold(action) * ease) {
                due = action;
            }
        }
        return due;
    }
}
