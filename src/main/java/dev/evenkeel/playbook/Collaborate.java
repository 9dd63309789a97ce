package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** T17: out of a stand-off by the goal that both share and a choice that the customer controls. */
final class Collaborate implements Tactic {

    private static final double RESTATED = 0.6;

    /** Where the cause can be looked for on both sides. */
    private static final Set<Problem.Kind> FAULTS = EnumSet.of(Problem.Kind.NOT_WORKING, Problem.Kind.NO_ACCESS);

    @Override
    public Verdict judge(Scene scene) {
        boolean refused = scene.showsNow(Cue.REFUSES) && scene.answer().hasSolution();
        boolean fixed = scene.showsNow(Cue.ALL_OR_NOTHING);
        boolean standOff = isStandOff(scene);
        if (!(scene.grievance().isPresent() && refused) && !fixed && !standOff) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.agents().isEmpty()) {
            return Verdict.heldBack(Reason.FIRST_REPLY_TO_ANGER);
        }
        if (scene.mandate().mayOffer().isEmpty()) {
            boolean fault = FAULTS.contains(scene.problem().kind());
            return standOff && fault && !fixed
                    ? new Offer("together", Stage.RESOLVE, 85, Reason.STAND_OFF)
                    : Verdict.heldBack(Reason.NO_CHOICE);
        }
        List<String> offers = scene.openOffers().isEmpty() ? scene.mandate().mayOffer() : scene.openOffers();
        return new Offer(
                offers.size() > 1 ? "choice" : "start",
                Stage.RESOLVE,
                85,
                refused ? Reason.OFFER_REFUSED : Reason.STAND_OFF);
    }

    /** Both restate: the customer says the same twice and the agent refuses or blames in between. */
    private static boolean isStandOff(Scene scene) {
        List<TurnReading.Customer> turns = scene.customers();
        if (turns.size() < 2 || scene.temper() == Temper.HAPPY) {
            return false;
        }
        TurnReading.Customer last = turns.get(turns.size() - 1);
        TurnReading.Customer before = turns.get(turns.size() - 2);
        boolean answered = scene.agents().stream().anyMatch(agent -> agent.index() > before.index());
        if (answered && scene.gist().shows(last, Cue.INSISTS)) {
            return true;
        }
        boolean blocked = scene.agents().stream()
                .anyMatch(agent -> agent.index() > before.index()
                        && (agent.makes(AgentMove.REFUSAL)
                                || agent.makes(AgentMove.BLAME)
                                || agent.makes(AgentMove.POLICY_SHIELD)));
        boolean blames = last.shows(Signal.BLAME_AGENT) || last.shows(Signal.BLAME_COMPANY);
        return scene.temper().isNegative() && blocked && (blames || scene.gist().overlap(before, last) >= RESTATED);
    }
}
