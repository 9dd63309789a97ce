package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Problem;

/** T8: what is checked and when the customer hears again, even without news. */
final class Investigate implements Tactic {

    @Override
    public Verdict judge(Scene scene) {
        if (scene.grievance().isEmpty()) {
            return Verdict.NOT_CONSIDERED;
        }
        if (!scene.isOwedAnswer()) {
            return Verdict.NOT_CONSIDERED;
        }
        int stalls = scene.answer().stalls();
        if (stalls >= 2) {
            return Verdict.heldBack(Reason.ALREADY_STALLED);
        }
        if (stalls == 1 && !scene.answer().has(AgentMove.TIMEFRAME)) {
            return new Offer("stalled", Stage.RESOLVE, 82, Reason.STALLED_ONCE);
        }
        if (scene.problem().kind() == Problem.Kind.NONE && scene.told().isNothing()) {
            return Verdict.NOT_CONSIDERED;
        }
        if (!scene.openOffers().isEmpty()) {
            return scene.isGrieved() ? Verdict.heldBack(Reason.FIX_AVAILABLE) : Verdict.NOT_CONSIDERED;
        }
        if (scene.answer().hasSolution() || scene.answer().has(AgentMove.TIMEFRAME)) {
            return Verdict.NOT_CONSIDERED;
        }
        return new Offer("check", Stage.RESOLVE, scene.answer().hasHeard() ? 80 : 67, Reason.NO_FIX_YET);
    }
}
