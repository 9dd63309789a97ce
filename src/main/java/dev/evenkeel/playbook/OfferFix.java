package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import java.util.List;
import java.util.Set;

/** T7: the fixes that the mandate allows, and who chooses. */
final class OfferFix implements Tactic {

    private static final double SAME = 0.5;

    private static final Set<String> MONEY_BACK = Set.of("refund", "reimburse");

    @Override
    public Verdict judge(Scene scene) {
        boolean demands = scene.showsNow(Cue.DEMANDS) || scene.showsNow(Signal.URGENCY);
        if (scene.isBeingSolved()
                && !scene.mandate().mayOffer().isEmpty()
                && scene.openOffers().isEmpty()) {
            return Verdict.heldBack(Reason.ALREADY_OFFERED);
        }
        if (!scene.isGrieved() && !(demands && scene.temper() != Temper.HAPPY)) {
            return Verdict.NOT_CONSIDERED;
        }
        if (scene.mandate().mayOffer().isEmpty()) {
            return demands || scene.isGrieved() ? Verdict.heldBack(Reason.NOT_ALLOWED) : Verdict.NOT_CONSIDERED;
        }
        List<String> offers = scene.openOffers();
        if (offers.isEmpty() || scene.answer().has(AgentMove.OPTIONS) && !scene.showsNow(Cue.REFUSES)) {
            return Verdict.heldBack(Reason.ALREADY_OFFERED);
        }
        boolean vague =
                scene.problem().kind() == Problem.Kind.NONE && scene.told().isNothing();
        boolean known = scene.answer().hasHeard() || demands;
        boolean wanted = !wanted(scene, offers).isEmpty();
        boolean unnamed = !wanted && !scene.isMatterNamed();
        if (!known && (unnamed || vague || scene.showsNow(Cue.PUZZLED))) {
            return Verdict.heldBack(Reason.CAUSE_UNKNOWN);
        }
        return offer(scene, offers, demands);
    }

    private static Verdict offer(Scene scene, List<String> offers, boolean demands) {
        boolean heard = scene.answer().hasHeard();
        if (demands && wanted(scene, offers).size() == 1) {
            return new Offer("wanted", Stage.RESOLVE, heard ? 88 : 80, Reason.ONE_FIX_WANTED);
        }
        boolean two = offers.size() > 1 && !scene.gist().isAlike(offers.get(0), offers.get(1));
        boolean acknowledge =
                !heard && scene.temper().isNegative() && scene.told().event().isPresent();
        String use = (acknowledge ? "heard_" : "") + (two ? "two" : "one");
        return new Offer(use, Stage.RESOLVE, heard ? 86 : 68, Reason.FIX_ALLOWED);
    }

    /** The offers that the customer asks for. */
    static List<String> wanted(Scene scene, List<String> offers) {
        return offers.stream()
                .filter(offer -> scene.now().stream().anyMatch(turn -> asksFor(scene, turn, verb(offer))))
                .toList();
    }

    /** "Give me my money back" asks for a refund. */
    private static boolean asksFor(Scene scene, TurnReading.Customer turn, String verb) {
        boolean money = MONEY_BACK.contains(verb) && scene.gist().shows(turn, Cue.MONEY_BACK);
        return money || scene.gist().overlap(turn, verb) >= SAME;
    }

    /** The words that say what is done: "refund the fee today" is about refunding. */
    private static String verb(String offer) {
        int space = offer.indexOf(' ');
        return space < 0 ? offer : offer.substring(0, space);
    }
}
