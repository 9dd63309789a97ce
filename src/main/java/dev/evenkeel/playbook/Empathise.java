package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Signal;
import java.util.EnumSet;
import java.util.Set;

/** T5: the weakest of reaction, interpretation and exploration that the agent has not used. */
final class Empathise implements Tactic {

    private static final double STRONG = -0.4;

    /** What shows that it weighs on the customer. */
    private static final Set<Signal> TELLING = EnumSet.of(
            Signal.COST_TO_CUSTOMER,
            Signal.NOT_HEARD,
            Signal.REPEAT_CONTACT,
            Signal.WAIT_COMPLAINT,
            Signal.NAMED_FEELING);

    @Override
    public Verdict judge(Scene scene) {
        if (scene.grievance().isPresent() && scene.answer().has(AgentMove.EMPATHY)) {
            return Verdict.heldBack(Reason.EMPATHY_GIVEN);
        }
        if (scene.isGrieved() && scene.wantsNoSoothing()) {
            return Verdict.heldBack(Reason.SOOTHING_REFUSED);
        }
        boolean resigned = scene.showsNow(Signal.RESIGNATION)
                && scene.temper().isNegative()
                && scene.latest().sentiment().isNegative();
        if (!scene.isGrieved() || !(resigned || weighs(scene))) {
            return scene.tellsProblemCalmly() ? Verdict.heldBack(Reason.CUSTOMER_CALM) : Verdict.NOT_CONSIDERED;
        }
        if (scene.isOpen(Gate.ABUSE) && scene.problem().kind() == Problem.Kind.NONE) {
            return Verdict.heldBack(Reason.GATE_ABUSE);
        }
        if (scene.isLeaving()) {
            return Verdict.heldBack(Reason.MOVED_ON);
        }
        if (resigned) {
            return new Offer("exploration", Stage.EMPATHISE, 76, Reason.GIVING_UP);
        }
        if (scene.answer().hasHeard() && !scene.openOffers().isEmpty()) {
            return Verdict.heldBack(Reason.SOLUTION_READY);
        }
        Mirrored told = scene.told();
        if (told.isNothing() && told.about().isEmpty() && !scene.gist().hasAbout(scene)) {
            return Verdict.heldBack(Reason.NOTHING_CONCRETE);
        }
        if (!scene.isFresh()) {
            return Verdict.heldBack(Reason.MOVED_ON);
        }
        String use = told.isNothing() ? "reaction" : "interpretation";
        boolean felt = Temper.isHurt(scene.situation().mood());
        return new Offer(use, Stage.EMPATHISE, felt ? 77 : 63, Reason.NOT_YET_ACKNOWLEDGED);
    }

    /** A flat report of a fault needs a fix and no soothing. */
    private static boolean weighs(Scene scene) {
        boolean strong = scene.situation().mood().sentiment().score() <= STRONG;
        boolean shown = strong
                || scene.temper() == Temper.ANGRY
                || Temper.isHurt(scene.situation().mood());
        return scene.temper().isNegative() && (shown || TELLING.stream().anyMatch(scene::grievanceShows))
                || scene.showsNow(Signal.VULNERABILITY);
    }
}
