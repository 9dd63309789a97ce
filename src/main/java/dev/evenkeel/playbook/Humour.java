package dev.evenkeel.playbook;

import dev.evenkeel.reading.Signal;

/** T11: off unless a company brings jokes of its own; says why a joke would hurt. */
final class Humour implements Tactic {

    @Override
    public Verdict judge(Scene scene) {
        if (!scene.showsNow(Signal.JOKE)) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.showsNow(Signal.SARCASM)) {
            return Verdict.heldBack(Reason.SARCASM);
        }
        boolean upset = scene.temper().isNegative() || scene.grievance().isPresent();
        return Verdict.heldBack(upset ? Reason.NEGATIVE_AFFECT : Reason.OFF_BY_DEFAULT);
    }
}
