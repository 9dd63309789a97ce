package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Sentiment.Confidence;
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
        if (answers < 2
                || !scene.isGrieved()
                || !stings(scene.latest())
                || isHelp(scene.answer().turns())) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.isLeaving() || scene.hasJustHelped()) {
            return Verdict.heldBack(Reason.MOVED_ON);
        }
        boolean offeredBefore =
                scene.answer().has(AgentMove.OPTIONS) && !scene.openOffers().isEmpty();
        String use = offeredBefore ? "change" : scene.asksNow() ? "unanswered" : "ask";
        return new Offer(use, Stage.RESOLVE, 77, Reason.NOT_HELPING);
    }

    private static boolean stings(TurnReading.Customer turn) {
        return turn.sentiment().isNegative() && turn.sentiment().confidence() != Confidence.LOW;
    }

    /** Whether one of the last two answers did something, or they were more than a refusal or kind words: then the approach is right, if late. */
    private static boolean isHelp(List<TurnReading.Agent> turns) {
        List<TurnReading.Agent> last = turns.subList(turns.size() - 2, turns.size());
        boolean acts = last.stream().anyMatch(turn -> turn.makes(AgentMove.SOLUTION) || turn.makes(AgentMove.HANDOFF));
        boolean turnsAway =
                last.stream().anyMatch(turn -> Scene.PUTTING_OFF.stream().anyMatch(turn::makes));
        boolean onlyKind =
                last.stream().allMatch(turn -> turn.makes(AgentMove.EMPATHY) || turn.makes(AgentMove.APOLOGY));
        return acts || !(turnsAway || onlyKind);
    }

    /** How the customer's score moved since the grievance was first told. */
    private static double change(Scene scene) {
        List<TurnReading.Customer> turns = scene.grievance().orElseThrow().turns();
        return scene.latest().sentiment().score() - turns.get(0).sentiment().score();
    }
}
