package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Signal;
import java.math.BigDecimal;

/** T19: something on top of the fix, tied to the loss. */
final class Recompense implements Tactic {

    /** Less than this for an event that cannot be repeated reads as an insult. */
    private static final BigDecimal LEAST_FOR_AN_EVENT = BigDecimal.valueOf(50);

    @Override
    public Verdict judge(Scene scene) {
        boolean claimed = scene.showsNow(Cue.CLAIMS_RECOMPENSE);
        boolean lost = scene.everShows(Cue.EVENT_MISSED)
                || scene.everShows(Signal.COST_TO_CUSTOMER)
                || scene.everShows(Signal.REPEAT_CONTACT);
        boolean solved = scene.isSettled() || scene.answer().hasSolution();
        if (!claimed && !(lost && (solved || scene.isGrieved()))) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.mandate().compensation().isEmpty()) {
            return claimed ? Verdict.heldBack(Reason.NO_POLICY) : Verdict.NOT_CONSIDERED;
        }
        if (scene.agents().stream().anyMatch(agent -> agent.makes(AgentMove.COMPENSATION))) {
            return Verdict.heldBack(Reason.ALREADY_OFFERED);
        }
        if (isTooSmall(scene)) {
            return Verdict.heldBack(Reason.TOO_SMALL_FOR_HARM);
        }
        return solved
                ? new Offer("after_fix", Stage.FOLLOW_UP, 76, Reason.LOSS_AFTER_FIX)
                : Verdict.heldBack(Reason.FIX_FIRST);
    }

    private static boolean isTooSmall(Scene scene) {
        BigDecimal most = scene.mandate().compensation().orElseThrow().maxAmount();
        return scene.everShows(Cue.EVENT_MISSED) && most.compareTo(LEAST_FOR_AN_EVENT) < 0;
    }
}
