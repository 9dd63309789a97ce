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
        boolean putOff =
                scene.answered().map(agent -> agent.makes(AgentMove.DELAY)).orElse(false);
        boolean timeMatters = scene.mandate().updateWithin().isPresent() || asksWhen(scene);
        if (stalls == 1
                && putOff
                && timeMatters
                && scene.isGrieved()
                && !scene.answer().has(AgentMove.TIMEFRAME)) {
            return new Offer("stalled", Stage.RESOLVE, 82, Reason.STALLED_ONCE);
        }
        if (scene.problem().kind() == Problem.Kind.NONE && scene.told().isNothing()) {
            return Verdict.NOT_CONSIDERED;
        }
        if (!scene.gist().hasSubject(scene)) {
            return Verdict.heldBack(Reason.NOTHING_CONCRETE);
        }
        if (!scene.temper().isNegative() && !scene.isMatterNamed()) {
            return Verdict.heldBack(scene.asksNow() ? Reason.ANSWER_FIRST : Reason.CUSTOMER_CALM);
        }
        if (!scene.openOffers().isEmpty()) {
            return scene.isGrieved() ? Verdict.heldBack(Reason.FIX_AVAILABLE) : Verdict.NOT_CONSIDERED;
        }
        if (scene.answer().hasSolution() || scene.answer().has(AgentMove.TIMEFRAME)) {
            return Verdict.NOT_CONSIDERED;
        }
        String use = timeMatters ? "check" : "check_now";
        return new Offer(use, Stage.RESOLVE, scene.answer().hasHeard() ? 80 : 67, Reason.NO_FIX_YET);
    }

    /** Whether only a time would answer the customer. */
    private static boolean asksWhen(Scene scene) {
        return scene.showsNow(Cue.ASKS_WHEN);
    }
}
