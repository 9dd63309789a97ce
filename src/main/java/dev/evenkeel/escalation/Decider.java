package dev.evenkeel.escalation;

import dev.evenkeel.escalation.Decision.Action;
import dev.evenkeel.reading.TurnReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows one policy through a conversation, customer turn by customer turn: consecutive evidence before a supervisor is called, hysteresis
 * before an alarm ends, a cooldown before it is raised again.
 */
final class Decider {

    private final DecisionPolicy policy;
    private Action action = Action.NONE;
    private int over;
    private int sinceRaised = Integer.MAX_VALUE / 2;
    private boolean changed;
    private List<String> because = List.of();

    Decider(DecisionPolicy policy) {
        this.policy = policy;
    }

    /** Whether the turn demands or threatens something outright. */
    static boolean isExplicit(TurnReading.Customer reading) {
        return reading.signals().stream().anyMatch(mention -> Outright.SIGNALS.contains(mention.what()));
    }

    /**
     * Takes a customer turn.
     *
     * @param outright whether it fired a gate or said outright what it wants
     * @param gates the gates open now
     */
    void add(double probability, boolean outright, List<OpenGate> gates) {
        sinceRaised++;
        over = probability >= policy.threshold(Action.NOTIFY_SUPERVISOR) ? over + 1 : 0;
        decide(probability, outright, gates);
    }

    /** Decides anew after the turns of others that follow the last customer turn. */
    void reconsider(double probability, List<OpenGate> gates) {
        decide(probability, false, gates);
    }

    private void decide(double probability, boolean outright, List<OpenGate> gates) {
        List<String> reasons = new ArrayList<>();
        Action next = byRisk(probability, outright, reasons);
        for (OpenGate gate : gates) {
            Action least = policy.onGate().getOrDefault(gate.gate(), Action.NONE);
            if (least != Action.NONE) {
                reasons.add("gate_" + gate.gate().id());
            }
            next = stronger(next, least);
        }
        boolean rises = next.compareTo(action) > 0;
        boolean again = outright && next != Action.NONE && sinceRaised > policy.cooldown();
        changed = rises || again;
        sinceRaised = changed ? 0 : sinceRaised;
        action = next;
        because = reasons;
    }

    private Action byRisk(double probability, boolean outright, List<String> reasons) {
        Action due = policy.due(probability, 1);
        boolean alarm = due.compareTo(Action.NOTIFY_SUPERVISOR) >= 0;
        if (alarm && !outright && over < policy.evidence()) {
            reasons.add("waiting_for_evidence");
            due = Action.NUDGE_AGENT;
        }
        Action kept = weaker(action, policy.due(probability, policy.release()));
        if (kept.compareTo(due) > 0) {
            reasons.add("not_yet_released");
            return kept;
        }
        if (due != Action.NONE) {
            reasons.add("risk_over_" + due.id());
        }
        if (outright && due != Action.NONE) {
            reasons.add("said_outright");
        }
        return due;
    }

    private static Action stronger(Action a, Action b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Action weaker(Action a, Action b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    Decision decision() {
        return new Decision(action, policy.id(), changed, because);
    }
}
