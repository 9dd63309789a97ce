package dev.evenkeel.review;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.reading.TurnReading.Customer;
import dev.evenkeel.text.Tokens;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a reply did for the customer, judged with the whole conversation in view. */
final class Shown {

    /** Signals whose sentence tells what it means for the customer. */
    private static final Set<Signal> TELLING = EnumSet.of(
            Signal.COST_TO_CUSTOMER, Signal.VULNERABILITY, Signal.NAMED_FEELING, Signal.URGENCY, Signal.SAFETY_HAZARD);

    /** Words that blame or brush off say nothing back. */
    private static final Set<AgentMove> CLOSED =
            EnumSet.of(AgentMove.BLAME, AgentMove.DISMISSIVE, AgentMove.POLICY_SHIELD);

    private static final int SAID_BACK = 2;

    private Shown() {}

    /** The techniques that a turn gave. */
    static Set<Technique> by(Agent agent, Story story) {
        List<Customer> before = before(agent, story);
        Set<Technique> shown = EnumSet.noneOf(Technique.class);
        shown.addAll(story.lookBack().shown(agent, before));
        if (CLOSED.stream().anyMatch(agent::makes)) {
            shown.removeAll(EnumSet.of(Technique.MIRROR, Technique.ACTIVE_LISTENING, Technique.EMPATHY));
        } else if (namesEffect(agent, before, story) || isApologyForEvent(agent, shown)) {
            shown.add(Technique.EMPATHY);
        }
        wayForward(agent, shown);
        return shown;
    }

    /** Whether a turn takes up what the customer told, and is no stock line. */
    static boolean isConcrete(Agent agent, Story story) {
        List<Customer> before = before(agent, story);
        return namesEffect(agent, before, story)
                || story.lookBack().shown(agent, before).contains(Technique.MIRROR);
    }

    private static List<Customer> before(Agent agent, Story story) {
        int until = story.customersBefore(agent.index());
        return story.customers().subList(Math.max(0, until - Story.WINDOW / 2), until);
    }

    /** A time alone is no way forward, and a fix is one without a choice. */
    private static void wayForward(Agent agent, Set<Technique> shown) {
        shown.remove(Technique.INVESTIGATE);
        boolean announces = agent.makes(AgentMove.TIMEFRAME) && agent.makes(AgentMove.FOLLOWUP);
        if (announces || agent.makes(AgentMove.SOLUTION) || agent.makes(AgentMove.COMPENSATION)) {
            shown.add(Technique.OPTIONS);
        }
    }

    /** An apology that says back what happened states it from the customer's side. */
    private static boolean isApologyForEvent(Agent agent, Set<Technique> shown) {
        return agent.makes(AgentMove.APOLOGY) && shown.contains(Technique.MIRROR);
    }

    /** Whether the turn takes up the sentence in which a customer told what it cost, felt or meant. */
    private static boolean namesEffect(Agent agent, List<Customer> before, Story story) {
        for (Customer customer : before) {
            for (Mention<Signal> mention : customer.signals()) {
                if (TELLING.contains(mention.what())) {
                    int at = Quotes.position(customer.tokens(), mention.span());
                    Tokens tokens = customer.tokens();
                    int shared = story.lookBack()
                            .shared(tokens, tokens.sentenceStart(at), tokens.sentenceEnd(at), agent.tokens());
                    if (shared >= SAID_BACK) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
