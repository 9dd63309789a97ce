package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.escalation.OpenGate;
import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Signal;
import java.util.EnumSet;
import java.util.Optional;

/** The hand-off: to somebody who keeps people safe, to the formal route, to a manager, to a specialist. */
final class PassOn implements Tactic {

    private static final int TRIES = 3;

    @Override
    public Verdict judge(Scene scene) {
        Verdict[] inOrder = {
            gate(scene, Gate.SELF_HARM, new Offer("care", Stage.HEAR, 100, Reason.CARE_FIRST)),
            gate(scene, Gate.VIOLENCE, new Offer("security", Stage.HEAR, 100, Reason.SECURITY)),
            gate(scene, Gate.HAZARD, new Offer("safety", Stage.HEAR, 99, Reason.SAFETY_FIRST)),
            manager(scene),
            gate(scene, Gate.LEGAL, new Offer("legal", Stage.RESOLVE, 94, Reason.LEGAL_ROUTE)),
            specialist(scene)
        };
        Verdict heldBack = Verdict.NOT_CONSIDERED;
        for (Verdict verdict : inOrder) {
            if (verdict instanceof Offer) {
                return verdict;
            }
            heldBack = verdict == Verdict.NOT_CONSIDERED ? heldBack : verdict;
        }
        return heldBack;
    }

    private static Verdict gate(Scene scene, Gate gate, Offer offer) {
        Optional<OpenGate> open = scene.situation().assessment().gates().stream()
                .filter(candidate -> candidate.gate() == gate)
                .findFirst();
        return open.map(found -> unlessPassedOn(scene, found.turn(), offer)).orElse(Verdict.NOT_CONSIDERED);
    }

    private static Verdict manager(Scene scene) {
        return scene.lastWith(EnumSet.of(Signal.MANAGER_REQUEST))
                .map(turn -> unlessPassedOn(scene, turn, managerOffer(scene)))
                .orElse(Verdict.NOT_CONSIDERED);
    }

    private static Offer managerOffer(Scene scene) {
        return new Offer("manager", Stage.RESOLVE, 98, Reason.MANAGER_REQUEST);
    }

    private static Verdict specialist(Scene scene) {
        boolean stalled = scene.answer().stalls() >= 2;
        boolean flat = scene.answer().turns().size() >= TRIES
                && scene.temper() == Temper.ANGRY
                && scene.openOffers().isEmpty();
        return scene.grievance().isPresent() && (stalled || flat)
                ? unlessPassedOn(
                        scene,
                        scene.grievance().orElseThrow().start(),
                        new Offer("specialist", Stage.RESOLVE, 87, stalled ? Reason.SECOND_STALL : Reason.NOT_HELPING))
                : Verdict.NOT_CONSIDERED;
    }

    private static Verdict unlessPassedOn(Scene scene, int since, Offer offer) {
        return scene.hasSince(since, AgentMove.HANDOFF) ? Verdict.heldBack(Reason.ALREADY_PASSED_ON) : offer;
    }
}
