package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Signal;

/** T4: names the cost or the event, then calls the reaction reasonable, as strongly as the case deserves. */
final class Validate implements Tactic {

    @Override
    public Verdict judge(Scene scene) {
        boolean cost = scene.showsNow(Signal.COST_TO_CUSTOMER);
        boolean felt = Temper.isHurt(scene.situation().mood()) || scene.showsNow(Signal.NAMED_FEELING);
        if (scene.grievance().isPresent()
                && scene.answer().has(AgentMove.EMPATHY)
                && scene.temper().isNegative()) {
            return Verdict.heldBack(Reason.ALREADY_VALIDATED);
        }
        if (scene.isGrieved() && scene.showsNow(Signal.SARCASM)) {
            return Verdict.heldBack(Reason.SARCASM);
        }
        if (!scene.isGrieved() || !(cost || felt)) {
            return scene.tellsProblemCalmly() ? Verdict.heldBack(Reason.CUSTOMER_CALM) : Verdict.NOT_CONSIDERED;
        }
        if (scene.wantsNoSoothing()) {
            return Verdict.heldBack(Reason.SOOTHING_REFUSED);
        }
        if (!scene.isFresh()) {
            return Verdict.heldBack(Reason.MOVED_ON);
        }
        Mirrored told = scene.told();
        if (told.isNothing()) {
            return Verdict.heldBack(Reason.NOTHING_CONCRETE);
        }
        String use = told.cost().isPresent() ? "cost" : "event";
        boolean named = scene.showsNow(Signal.NAMED_FEELING);
        return new Offer(
                use, Stage.EMPATHISE, cost ? 79 : named ? 77 : 60, cost ? Reason.COST_NAMED : Reason.FEELING_NAMED);
    }
}
