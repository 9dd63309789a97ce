package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.Signal;

/** T23: thanks for something that the customer really did or told. */
final class Appreciate implements Tactic {

    @Override
    public Verdict judge(Scene scene) {
        boolean loyal = scene.everShows(Signal.TENURE);
        boolean helped = scene.everShows(Cue.HELPFUL);
        if (!(loyal || helped) || scene.agents().isEmpty() && scene.grievance().isEmpty()) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.showsNow(Signal.SARCASM)) {
            return Verdict.heldBack(Reason.SARCASM);
        }
        if (scene.temper() == Temper.ANGRY) {
            return Verdict.heldBack(Reason.PEAK_ANGER);
        }
        boolean over = scene.grievance().isEmpty() && (scene.isSettled() || scene.temper() == Temper.HAPPY);
        if (!over) {
            return Verdict.heldBack(Reason.STILL_WAITING);
        }
        boolean named = loyal && scene.gist().told(scene.customers()).tenure().isPresent();
        return named
                ? new Offer("loyalty", Stage.FOLLOW_UP, 60, Reason.LOYALTY_NAMED)
                : helped
                        ? new Offer("report", Stage.FOLLOW_UP, 59, Reason.REPORT_HELPED)
                        : Verdict.heldBack(Reason.NOTHING_CONCRETE);
    }
}
