package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Signal;

/** T13: who comes back to the customer, when and what for; and whether a flat end is really one. */
final class ComeBack implements Tactic {

    @Override
    public Verdict judge(Scene scene) {
        boolean flat = scene.gist().shows(scene.latest(), Cue.FLAT_CLOSE) && scene.wasHeated();
        boolean accepted = scene.gist().shows(scene.latest(), Cue.ACCEPTS) && hasOffered(scene);
        boolean promised = scene.grievance().isPresent() && scene.answer().has(AgentMove.FOLLOWUP);
        if (scene.everShows(Signal.NO_CONTACT)) {
            return Verdict.heldBack(Reason.NO_CONTACT);
        }
        if (!flat && !accepted && !scene.isSettled() && !promised) {
            return Verdict.NOT_CONSIDERED;
        }
        if (flat
                && (scene.asksNow()
                        || scene.showsNow(Signal.RESIGNATION)
                        || scene.latest().shows(Signal.CHURN_THREAT))) {
            return Verdict.heldBack(Reason.MOVED_ON);
        }
        if (flat) {
            return new Offer("check", Stage.CONFIRM, 84, Reason.FLAT_CLOSE);
        }
        if (scene.grievance().isPresent() && scene.temper().isNegative() && !accepted) {
            return Verdict.heldBack(Reason.NOT_SOLVED);
        }
        if (scene.mandate().followup().isEmpty()) {
            return Verdict.heldBack(Reason.NO_FOLLOWUP);
        }
        if (scene.isOpen(Gate.VULNERABILITY)) {
            return Verdict.heldBack(Reason.GATE_VULNERABILITY);
        }
        if (scene.answered().map(agent -> agent.makes(AgentMove.HANDOFF)).orElse(false)) {
            return Verdict.heldBack(Reason.ALREADY_PASSED_ON);
        }
        boolean said = scene.agents().stream().anyMatch(agent -> agent.makes(AgentMove.FOLLOWUP));
        if (!said && scene.isSettled() && !scene.wasGrave() && scene.temper() == Temper.HAPPY) {
            return Verdict.heldBack(Reason.CUSTOMER_CALM);
        }
        return said
                ? Verdict.heldBack(Reason.ALREADY_OFFERED)
                : new Offer("promise", Stage.FOLLOW_UP, 80, Reason.SETTLED);
    }

    /** Whether there was something to agree to. */
    private static boolean hasOffered(Scene scene) {
        return scene.answer().hasSolution() || scene.answer().has(AgentMove.TIMEFRAME);
    }
}
