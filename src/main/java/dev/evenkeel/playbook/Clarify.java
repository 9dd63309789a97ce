package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Problem;
import java.util.EnumSet;
import java.util.Set;

/** T3: one question for the detail that is missing, with the reason why it is asked. */
final class Clarify implements Tactic {

    private static final int MANY_TURNS = 3;

    /** Where a customer can be lost between two steps. */
    private static final Set<Problem.Kind> FAULTS = EnumSet.of(Problem.Kind.NOT_WORKING, Problem.Kind.NO_ACCESS);

    @Override
    public Verdict judge(Scene scene) {
        boolean lost = FAULTS.contains(scene.problem().kind())
                && scene.latest().emotions().getOrDefault(Emotion.CONFUSION, 0.0) >= 0.6;
        boolean vague = scene.isGrieved() && scene.showsNow(Cue.VAGUE);
        boolean drawnOut =
                scene.grievance().map(open -> open.turns().size() >= MANY_TURNS).orElse(false);
        boolean first = scene.answer().isSilent() && scene.problem().kind() != Problem.Kind.NONE;
        if (ActiveListening.isQuickQuestion(scene) || !(lost || vague || drawnOut || first)) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.answer().hasSolution()) {
            return Verdict.NOT_CONSIDERED;
        }
        if (Holding.of(scene).active()) {
            return Verdict.heldBack(Reason.STILL_TALKING);
        }
        if (scene.isLeaving()) {
            return Verdict.heldBack(Reason.MOVED_ON);
        }
        Enquiries.Asking asking = scene.gist().enquire(scene);
        if (asking.isAnswered()) {
            return Verdict.heldBack(Reason.ALREADY_STATED);
        }
        if (asking.isAsked()) {
            return Verdict.heldBack(Reason.ALREADY_ASKED);
        }
        if (!(lost || vague || drawnOut || scene.isGrieved())) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.asksNow() && scene.temper() != Temper.ANGRY && !lost && !vague) {
            return Verdict.heldBack(Reason.ANSWER_FIRST);
        }
        if (asking.enquiry().isEmpty()) {
            return lost && scene.grievance().isEmpty()
                    ? new Offer("lost", Stage.HEAR, 55, Reason.CONFUSED)
                    : Verdict.NOT_CONSIDERED;
        }
        boolean acknowledged = !scene.temper().isNegative()
                || scene.answer().hasHeard()
                || scene.answer().has(AgentMove.EMPATHY);
        if (!acknowledged
                && scene.temper() == Temper.ANGRY
                && scene.told().event().isEmpty()) {
            return Verdict.heldBack(Reason.ACKNOWLEDGE_FIRST);
        }
        int rank = vague ? 74 : drawnOut ? 56 : 48;
        return new Offer(acknowledged ? "ask" : "acknowledge_and_ask", Stage.RESOLVE, rank, Reason.CAUSE_MISSING);
    }
}
