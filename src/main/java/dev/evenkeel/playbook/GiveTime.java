package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Signal;

/** T9: permission to take time, without a command and with a way back. */
final class GiveTime implements Tactic {

    @Override
    public Verdict judge(Scene scene) {
        boolean asked = scene.latest().shows(Signal.NEEDS_TIME) && scene.temper() != Temper.HAPPY && !closes(scene);
        boolean rapid = Holding.isRapid(scene.pending()) && scene.temper() == Temper.ANGRY;
        boolean panic = scene.showsNow(Signal.VULNERABILITY)
                && scene.situation().mood().emotions().getOrDefault(Emotion.WORRY, 0.0) >= 0.6;
        boolean waiting = scene.grievanceShows(Signal.WAIT_COMPLAINT);
        if (!asked && !rapid && !panic) {
            return waiting && scene.showsNow(Signal.WAIT_COMPLAINT)
                    ? Verdict.heldBack(Reason.WAIT_IS_THE_ISSUE)
                    : Verdict.NOT_CONSIDERED;
        }
        if (!asked && (waiting || scene.problem().kind() == Problem.Kind.DELAY)) {
            return Verdict.heldBack(Reason.WAIT_IS_THE_ISSUE);
        }
        if (scene.isInDanger() || scene.showsNow(Signal.SAFETY_HAZARD)) {
            return Verdict.heldBack(Reason.HAZARD);
        }
        if (scene.showsNow(Signal.URGENCY)) {
            return Verdict.heldBack(Reason.DEADLINE);
        }
        return new Offer("pause", Stage.HEAR, asked ? 90 : 58, asked ? Reason.TIME_WANTED : Reason.RAPID_MESSAGES);
    }

    /** "Thanks, I'll look tomorrow" takes its time without asking for it. */
    private static boolean closes(Scene scene) {
        return scene.gist().shows(scene.latest(), Cue.CLOSING)
                || scene.latest().shows(Signal.THANKS)
                || scene.latest().shows(Signal.RESOLVED);
    }
}
