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

    /** So many answers of the agent later an offer is still news. */
    private static final int FRESH = 1;

    @Override
    public Verdict judge(Scene scene) {
        Verdict[] inOrder = {
            care(scene),
            gate(scene, Gate.VIOLENCE, new Offer(routed(scene, "security"), Stage.HEAR, 100, Reason.SECURITY)),
            lately(scene, hazard(scene)),
            manager(scene),
            legal(scene),
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

    /** The first words of care are said once; after that the customer is not asked from the top again. */
    private static Verdict care(Scene scene) {
        boolean first = scene.showsNow(Signal.SELF_HARM);
        return gate(
                scene,
                Gate.SELF_HARM,
                new Offer(routed(scene, first ? "care" : "care_on"), Stage.HEAR, 100, Reason.CARE_FIRST));
    }

    private static Verdict hazard(Scene scene) {
        String use = scene.showsNow(Signal.SAFETY_HAZARD) ? "safety" : "safety_on";
        return gate(scene, Gate.HAZARD, new Offer(routed(scene, use), Stage.HEAR, 99, Reason.SAFETY_FIRST));
    }

    private static Verdict legal(Scene scene) {
        Verdict verdict =
                gate(scene, Gate.LEGAL, new Offer(routed(scene, "legal"), Stage.RESOLVE, 94, Reason.LEGAL_ROUTE));
        return scene.lastWith(Scene.LEGAL)
                .map(turn -> whileFresh(scene, turn, verdict))
                .orElse(verdict);
    }

    private static Verdict lately(Scene scene, Verdict verdict) {
        return scene.lastWith(EnumSet.of(Signal.SAFETY_HAZARD))
                .map(turn -> whileFresh(scene, turn, verdict))
                .orElse(verdict);
    }

    /** An offer that the agent has answered past twice does not help by being made at every message. */
    private static Verdict whileFresh(Scene scene, int turn, Verdict verdict) {
        boolean stale = scene.answersSince(turn) > FRESH;
        return stale && verdict instanceof Offer ? Verdict.heldBack(Reason.MOVED_ON) : verdict;
    }

    private static Verdict gate(Scene scene, Gate gate, Offer offer) {
        Optional<OpenGate> open = scene.situation().assessment().gates().stream()
                .filter(candidate -> candidate.gate() == gate)
                .findFirst();
        return open.map(found -> unlessPassedOn(scene, found.turn(), offer)).orElse(Verdict.NOT_CONSIDERED);
    }

    private static Verdict manager(Scene scene) {
        return scene.lastWith(EnumSet.of(Signal.MANAGER_REQUEST))
                .map(turn -> whileFresh(scene, turn, unlessPassedOn(scene, turn, managerOffer(scene))))
                .orElse(Verdict.NOT_CONSIDERED);
    }

    private static Offer managerOffer(Scene scene) {
        return new Offer(routed(scene, "manager"), Stage.RESOLVE, 98, Reason.MANAGER_REQUEST);
    }

    private static Verdict specialist(Scene scene) {
        boolean justNow = scene.answered()
                .map(agent -> agent.makes(AgentMove.DELAY) || agent.makes(AgentMove.DEFLECTION))
                .orElse(false);
        boolean stalled = scene.answer().stalls() >= 2 && justNow && scene.isGrieved();
        boolean flat = scene.answer().turns().size() >= TRIES
                && scene.temper() == Temper.ANGRY
                && scene.isGrieved()
                && scene.openOffers().isEmpty()
                && !scene.hasJustHelped();
        return scene.grievance().isPresent() && (stalled || flat)
                ? unlessPassedOn(
                        scene,
                        scene.grievance().orElseThrow().start(),
                        new Offer(
                                routed(scene, "specialist"),
                                Stage.RESOLVE,
                                87,
                                stalled ? Reason.SECOND_STALL : Reason.NOT_HELPING))
                : Verdict.NOT_CONSIDERED;
    }

    /** Words that name the route, or such as do without where the caller named none. */
    static String routed(Scene scene, String use) {
        return scene.mandate().handoffRoute().isPresent() ? use : use + "_open";
    }

    private static Verdict unlessPassedOn(Scene scene, int since, Offer offer) {
        return scene.hasSince(since, AgentMove.HANDOFF) ? Verdict.heldBack(Reason.ALREADY_PASSED_ON) : offer;
    }
}
