package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.Signal;

/** T11: only after the customer's own joke, when nothing is open, and with jokes that the company brings itself. */
final class Humour implements Tactic {

    @Override
    public Verdict judge(Scene scene) {
        if (!scene.showsNow(Signal.JOKE)) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.showsNow(Signal.SARCASM)) {
            return Verdict.heldBack(Reason.SARCASM);
        }
        if (scene.temper().isNegative() || scene.grievance().isPresent()) {
            return Verdict.heldBack(Reason.NEGATIVE_AFFECT);
        }
        if (!scene.gist().hasPhrases(Technique.HUMOUR)) {
            return Verdict.heldBack(Reason.OFF_BY_DEFAULT);
        }
        return scene.agents().isEmpty()
                ? Verdict.heldBack(Reason.TOO_EARLY)
                : new Offer("joke", Stage.FOLLOW_UP, 50, Reason.JOKED_FIRST);
    }
}
