package dev.evenkeel.review;

import dev.evenkeel.escalation.Assessment;
import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading.Customer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a plain complaint calls for: a trouble, and displeasure about it. Live, the playbook keeps still while the tone is uncertain; a look
 * back can afford to count it.
 */
final class PlainComplaint {

    private static final Set<Gate> SAFETY_FIRST = EnumSet.of(Gate.SELF_HARM, Gate.VIOLENCE, Gate.HAZARD);

    private static final Set<Signal> WEIGHING =
            EnumSet.of(Signal.COST_TO_CUSTOMER, Signal.VULNERABILITY, Signal.NAMED_FEELING);

    private static final Suggestion.Reason COMPLAINT =
            new Suggestion.Reason("complaint", "Something went wrong and the customer is displeased.");

    private PlainComplaint() {}

    /** What the customer's latest words before a turn of the agent called for; empty when they did not complain. */
    static Map<Technique, Suggestion.Reason> needs(int turn, Story story) {
        Map<Technique, Suggestion.Reason> needs = new EnumMap<>(Technique.class);
        int latest = story.customersBefore(turn) - 1;
        Customer customer = story.customers().get(latest);
        Assessment then = story.assessments().get(latest);
        boolean complains = customer.problem().kind() != Problem.Kind.NONE
                && customer.sentiment().isNegative();
        if (complains && SAFETY_FIRST.stream().noneMatch(then::isOpen)) {
            needs.put(Technique.MIRROR, COMPLAINT);
            needs.put(Technique.APOLOGY, COMPLAINT);
            needs.put(Technique.OPTIONS, COMPLAINT);
            if (WEIGHING.stream().anyMatch(customer::shows)) {
                needs.put(Technique.EMPATHY, COMPLAINT);
            }
        }
        return needs;
    }
}
