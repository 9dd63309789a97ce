package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import java.util.List;

/** T1: says back what was told and asks or does the next thing. */
final class ActiveListening implements Tactic {

    private static final double SAME_TOPIC = 0.05;

    @Override
    public Verdict judge(Scene scene) {
        if (scene.showsNow(Signal.STILL_THERE) && !scene.pending().isEmpty()) {
            return new Offer(scene.pending().size() > 1 ? "here_many" : "here", Stage.HEAR, 84, Reason.STILL_THERE);
        }
        boolean toldSo = scene.showsNow(Cue.ALREADY_TOLD) || scene.showsNow(Signal.NOT_HEARD);
        boolean askedAgain = scene.answered()
                .map(agent -> agent.makes(AgentMove.ASKED_AGAIN))
                .orElse(false);
        if (scene.gist().asksAgain(scene) && (toldSo || askedAgain)) {
            return new Offer(
                    scene.facts().containsKey("order_id") ? "have_order" : "have_it",
                    Stage.HEAR,
                    83,
                    Reason.ASKED_AGAIN);
        }
        if (isQuickQuestion(scene)) {
            return Verdict.heldBack(Reason.ANSWER_FIRST);
        }
        if (!scene.isGrieved()) {
            return Verdict.NOT_CONSIDERED;
        }
        return listen(scene);
    }

    private static Verdict listen(Scene scene) {
        boolean unheard = scene.showsNow(Signal.NOT_HEARD);
        boolean first = scene.answer().isSilent();
        if (!unheard && !first && !talksPast(scene)) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.everShows(Cue.STOP_REPEATING)) {
            return Verdict.heldBack(Reason.STOP_REPEATING);
        }
        if (!unheard && scene.temper() != Temper.ANGRY && scene.latest().shows(Signal.DIRECT_QUESTION)) {
            return Verdict.heldBack(Reason.ANSWER_FIRST);
        }
        if (scene.told().isNothing()) {
            return unheard && scene.customers().size() > 1
                    ? new Offer("unheard", Stage.HEAR, 78, Reason.NOT_HEARD)
                    : Verdict.heldBack(Reason.NOTHING_TO_MIRROR);
        }
        if (!scene.isFresh()) {
            return Verdict.heldBack(Reason.ALREADY_MIRRORED);
        }
        return new Offer("told", Stage.HEAR, unheard ? 79 : 60, unheard ? Reason.NOT_HEARD : Reason.FIRST_REPLY);
    }

    /** A question that is no complaint and can be answered at once. */
    static boolean isQuickQuestion(Scene scene) {
        return scene.showsNow(Signal.DIRECT_QUESTION)
                && !scene.temper().isNegative()
                && scene.grievance().isEmpty();
    }

    /** Whether the agent's last turn has no word in common with the customer's last two. */
    private static boolean talksPast(Scene scene) {
        List<TurnReading.Agent> turns = scene.answer().turns();
        if (turns.isEmpty() || scene.pending().isEmpty()) {
            return false;
        }
        TurnReading.Agent last = turns.get(turns.size() - 1);
        List<TurnReading.Customer> before = scene.customers().stream()
                .filter(turn -> turn.index() < last.index())
                .toList();
        return before.stream()
                .skip(Math.max(0, before.size() - 2))
                .allMatch(turn -> scene.gist().overlap(turn, last.turn().text()) < SAME_TOPIC);
    }
}
