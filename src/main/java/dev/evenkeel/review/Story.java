package dev.evenkeel.review;

import dev.evenkeel.escalation.Assessment;
import dev.evenkeel.playbook.LookBack;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.reading.TurnReading.Customer;
import java.util.List;
import java.util.Optional;

/**
 * A finished conversation with all that was read from it.
 *
 * @param readings one for each turn
 * @param assessments one for each customer turn
 * @param mood the sentiment of the mood after each customer turn
 */
record Story(
        Finished finished,
        List<TurnReading> readings,
        List<Customer> customers,
        List<Agent> agents,
        List<Assessment> assessments,
        List<Double> mood,
        LookBack lookBack) {

    /** A live answer looks at no more turns than these, and so does one in hindsight. */
    static final int WINDOW = 50;

    /** The number of customer turns before a turn. */
    int customersBefore(int turn) {
        int from = 0;
        int to = customers.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (customers.get(middle).index() < turn) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The last customer turn before a turn. */
    Optional<Customer> before(int turn) {
        int count = customersBefore(turn);
        return count == 0 ? Optional.empty() : Optional.of(customers.get(count - 1));
    }

    /** Whether a turn of the agent answers anybody: a customer spoke since the agent's turn before it. */
    boolean answers(int agent) {
        int turn = agents.get(agent).index();
        int since = agent == 0 ? -1 : agents.get(agent - 1).index();
        return before(turn).map(customer -> customer.index() > since).orElse(false);
    }

    /** The conversation as it stood before a turn of the agent that answers a customer: its latest turns. */
    Situation moment(int turn) {
        int spoke = before(turn).orElseThrow().index();
        List<TurnReading> then = readings.subList(Math.max(0, Math.min(turn - WINDOW, spoke)), turn);
        return Situation.of(
                then,
                Mood.of(then),
                assessments.get(customersBefore(turn) - 1),
                finished.context(),
                finished.conversationId());
    }
}
