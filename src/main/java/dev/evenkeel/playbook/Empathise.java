package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Signal;

/** T5: the weakest of reaction, interpretation and exploration that the agent has not used. */
final class Empathise implements Tactic {

    @Override
    public Verdict judge(Scene scene) {
        if (!scene.isGrieved()) {
            return Verdict.NOT_CONSIDERED;
        }
        boolean resigned = scene.showsNow(Signal.RESIGNATION);
        if (!resigned && !scene.temper().isNegative() && !scene.showsNow(Signal.VULNERABILITY)) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.answer().has(AgentMove.EMPATHY)) {
            return Verdict.heldBack(Reason.EMPATHY_GIVEN);
        }
        if (resigned) {
            return new Offer("exploration", Stage.EMPATHISE, 76, Reason.GIVING_UP);
        }
        if (scene.answer().hasHeard() && !scene.openOffers().isEmpty()) {
            return Verdict.heldBack(Reason.SOLUTION_READY);
        }
        Mirrored told = scene.told();
        if (told.isNothing() && told.about().isEmpty() && !scene.gist().hasAbout(scene)) {
            return Verdict.heldBack(Reason.NOTHING_CONCRETE);
        }
        String use = told.isNothing() ? "reaction" : "interpretation";
        boolean felt = Temper.isHurt(scene.situation().mood());
        return new Offer(use, Stage.EMPATHISE, felt ? 77 : 63, Reason.NOT_YET_ACKNOWLEDGED);
    }
}
