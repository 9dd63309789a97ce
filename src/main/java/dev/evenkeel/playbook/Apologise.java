package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Verdict.HeldBack;
import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.playbook.Wishes.ApologyWeight;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Signal;
import java.util.EnumSet;
import java.util.Set;

/** T18: one apology for one grievance, that names what happened and goes on to act. */
final class Apologise implements Tactic {

    private static final Set<Signal> HARM = EnumSet.of(
            Signal.WAIT_COMPLAINT,
            Signal.REPEAT_CONTACT,
            Signal.NOT_HEARD,
            Signal.COST_TO_CUSTOMER,
            Signal.BLAME_COMPANY,
            Signal.BLAME_AGENT);

    @Override
    public Verdict judge(Scene scene) {
        boolean legal = scene.isOpen(Gate.LEGAL);
        boolean harmed = scene.problem().kind() != Problem.Kind.NONE
                || HARM.stream().anyMatch(scene::grievanceShows)
                || !scene.told().isNothing();
        if (scene.grievance().isEmpty() || !(harmed || legal)) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.everShows(Signal.NO_MORE_APOLOGIES)) {
            return Verdict.heldBack(Reason.ASKED_NOT_TO_APOLOGISE);
        }
        int apologies = scene.answer().count(AgentMove.APOLOGY);
        if (apologies > 0) {
            return new HeldBack(Reason.ALREADY_APOLOGISED, apologised(apologies));
        }
        if (!scene.isGrieved()) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.wishes().apologyWeight() == ApologyWeight.NONE) {
            return Verdict.heldBack(Reason.APOLOGY_NOT_WANTED_HERE);
        }
        if (legal) {
            return new Offer(PassOn.routed(scene, "regret"), Stage.APOLOGISE, 78, Reason.REGRET_ONLY);
        }
        return apology(scene);
    }

    private static Verdict apology(Scene scene) {
        Mirrored told = scene.told();
        if (scene.isOpen(Gate.HAZARD) && !scene.isInDanger()) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.isInDanger()) {
            return new Offer("hazard", Stage.APOLOGISE, 76, Reason.HARM_DONE);
        }
        if (!scene.isFresh() && scene.answer().turns().size() > 1) {
            return Verdict.heldBack(Reason.MOVED_ON);
        }
        if (told.event().isPresent()) {
            return new Offer("event", Stage.APOLOGISE, 76, Reason.HARM_DONE);
        }
        if (told.about().isEmpty() && !scene.temper().isNegative()) {
            return Verdict.heldBack(Reason.CUSTOMER_CALM);
        }
        return told.about().isPresent() || scene.gist().hasAbout(scene)
                ? new Offer("about", Stage.APOLOGISE, 72, Reason.HARM_DONE)
                : Verdict.heldBack(Reason.NOTHING_CONCRETE);
    }

    private static String apologised(int times) {
        return "You apologised " + (times == 1 ? "once" : times + " times") + " for this already: act instead.";
    }
}
