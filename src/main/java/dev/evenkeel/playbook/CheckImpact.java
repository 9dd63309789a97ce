package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.TurnReading;
import java.util.List;

/** T25: another approach when two answers did not help. */
final class CheckImpact implements Tactic {

    private static final double NOTICEABLE = 0.2;

    /** From here on a small rise is no comfort. */
    private static final double STILL_BAD = -0.5;

    @Override
    public Verdict judge(Scene scene) {
        int answers = scene.answer().turns().size();
        if (scene.grievance().isEmpty() || answers == 0 || scene.pending().isEmpty()) {
            return Verdict.NOT_CONSIDERED;
        }
        double change = change(scene);
        if (change >= NOTICEABLE && scene.latest().sentiment().score() > STILL_BAD) {
            return Verdict.heldBack(Reason.HELPING);
        }
        boolean offeredBefore =
                scene.answer().has(AgentMove.OPTIONS) && !scene.openOffers().isEmpty();
        return answers >= 2 && scene.temper().isNegative()
                ? new Offer(offeredBefore ? "change" : "ask", Stage.RESOLVE, 70, Reason.NOT_HELPING)
                : Verdict.NOT_CONSIDERED;
    }

    /** How the customer's score moved since the grievance was first told. */
    private static double change(Scene scene) {
        List<TurnReading.Customer> turns = scene.grievance().orElseThrow().turns();
        return scene.latest().sentiment().score() - turns.get(0).sentiment().score();
    }
}
