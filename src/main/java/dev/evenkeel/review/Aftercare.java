package dev.evenkeel.review;

import dev.evenkeel.escalation.Risk;
import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.reading.TurnReading.Customer;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether somebody had to say how it goes on after the conversation, and whether somebody did. */
final class Aftercare {

    private static final double HEATED = -0.6;

    private static final Suggestion.Reason REASON = new Suggestion.Reason(
            "heated_or_serious", "It was heated or serious: say who comes back, when and what for.");

    private Aftercare() {}

    /**
     * What became of it.
     *
     * @param turn the agent's turn that it first belonged in
     * @param given the agent's turn that says how it goes on
     */
    record Need(int turn, Suggestion.Reason reason, Optional<Integer> given) {}

    /** Needed once a complaint was grave, unless it was passed on; and where it was given to a lighter one, that was right too. */
    static Optional<Need> find(Story story) {
        boolean unwanted = story.customers().stream().anyMatch(turn -> turn.shows(Signal.NO_CONTACT));
        Optional<Integer> given = given(story);
        for (int i = 0; i < story.customers().size() && !unwanted; i++) {
            Customer customer = story.customers().get(i);
            boolean light = given.isPresent() && isComplaint(customer);
            if (light || isGrave(customer, story.assessments().get(i).band())) {
                boolean passedOn = after(story, customer).anyMatch(agent -> agent.makes(AgentMove.HANDOFF));
                return passedOn && given.isEmpty()
                        ? Optional.empty()
                        : after(story, customer)
                                .findFirst()
                                .map(agent ->
                                        new Need(agent.index(), REASON, given.filter(turn -> turn >= agent.index())));
            }
        }
        return Optional.empty();
    }

    private static Stream<Agent> after(Story story, Customer customer) {
        return story.agents().stream().filter(agent -> agent.index() > customer.index());
    }

    private static boolean isComplaint(Customer customer) {
        return customer.sentiment().isNegative() || customer.problem().severity() != Problem.Severity.NONE;
    }

    private static boolean isGrave(Customer customer, Risk.Band band) {
        return customer.sentiment().score() <= HEATED
                || customer.problem().severity() == Problem.Severity.SERIOUS
                || band.compareTo(Risk.Band.HIGH) >= 0;
    }

    /** The announcement that the conversation ends with; one that only led to more waiting is none. */
    private static Optional<Integer> given(Story story) {
        return Announcement.open(story)
                .filter(agent -> agent.makes(AgentMove.FOLLOWUP) || agent.makes(AgentMove.TIMEFRAME))
                .filter(agent -> story.agents().stream()
                        .noneMatch(later -> later.index() > agent.index()
                                && (later.makes(AgentMove.DELAY) || later.makes(AgentMove.DEFLECTION))))
                .map(Agent::index);
    }
}
