package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** T12: the ladder under insults, and what can be done instead of what cannot. */
final class SetBoundary implements Tactic {

    private static final Set<Signal> ABUSE =
            EnumSet.of(Signal.ABUSE_INSULT, Signal.ABUSE_IDENTITY, Signal.ABUSE_SEXUAL);

    private static final double ABOUT_THE_RULE = 0.3;

    @Override
    public Verdict judge(Scene scene) {
        if (ABUSE.stream().anyMatch(scene::showsNow)) {
            return ladder(scene);
        }
        if (scene.showsNow(Signal.ABUSE_PROFANITY)) {
            return Verdict.heldBack(Reason.PROFANITY_AT_SITUATION);
        }
        return because(scene).isPresent()
                ? new Offer(
                        scene.openOffers().isEmpty() ? "rule" : "rule_with_offer",
                        Stage.RESOLVE,
                        81,
                        Reason.OUTSIDE_RULES)
                : Verdict.NOT_CONSIDERED;
    }

    private static Verdict ladder(Scene scene) {
        return switch (warnings(scene)) {
            case 0 -> new Offer("insult", Stage.HEAR, 89, Reason.INSULT);
            case 1 -> new Offer("second_insult", Stage.HEAR, 92, Reason.INSULT_AFTER_WARNING);
            default -> new Offer("close", Stage.HEAR, 96, Reason.INSULT_AFTER_TWO_WARNINGS);
        };
    }

    /** How often the agent has set a limit since the first insult. */
    private static int warnings(Scene scene) {
        int first = scene.customers().stream()
                .filter(turn -> ABUSE.stream().anyMatch(turn::shows))
                .findFirst()
                .orElseThrow()
                .index();
        return (int) scene.agents().stream()
                .filter(agent -> agent.index() > first && agent.makes(AgentMove.BOUNDARY))
                .count();
    }

    /** The reason of the rule that forbids what the customer asks for, if the mandate does not allow it. */
    static Optional<String> because(Scene scene) {
        if (!scene.showsNow(Cue.DEMANDS)
                || !OfferFix.wanted(scene, scene.mandate().mayOffer()).isEmpty()) {
            return Optional.empty();
        }
        return scene.mandate().reasons().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .filter(rule -> scene.now().stream()
                        .anyMatch(turn -> isAbout(scene, turn, rule.getKey().replace('_', ' '))))
                .map(java.util.Map.Entry::getValue)
                .filter(reason -> !scene.gist()
                        .notYetSaid(java.util.List.of(reason), scene.answer().turns())
                        .isEmpty())
                .findFirst();
    }

    /** A rule about refunds is also about money back. */
    private static boolean isAbout(Scene scene, TurnReading.Customer turn, String rule) {
        boolean money = rule.contains("refund") && scene.gist().shows(turn, Cue.MONEY_BACK);
        return money || scene.gist().overlap(turn, rule) >= ABOUT_THE_RULE;
    }
}
