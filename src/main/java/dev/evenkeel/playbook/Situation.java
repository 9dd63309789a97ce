package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Assessment;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.transcript.Context;
import java.util.List;

/**
 * A conversation at the moment when the agent is about to write.
 *
 * @param readings one for each turn, oldest first; at least one is a customer's
 * @param mood the customer's feelings now
 * @param assessment where it is heading
 * @param context what the caller knows besides
 * @param conversationId picks among equal phrasings; may be empty
 */
public record Situation(
        List<TurnReading> readings, Mood mood, Assessment assessment, Context context, String conversationId) {

    public Situation {
        readings = List.copyOf(readings);
        if (readings.stream().noneMatch(TurnReading.Customer.class::isInstance)) {
            throw new IllegalArgumentException("no customer turn");
        }
    }

    public static Situation of(
            List<TurnReading> readings, Mood mood, Assessment assessment, Context context, String conversationId) {
        return new Situation(readings, mood, assessment, context, conversationId);
    }

    /** The same conversation as it stood before a later turn; an earlier turn of the customer must remain. */
    Situation before(int turn) {
        List<TurnReading> earlier =
                readings.stream().filter(reading -> reading.index() < turn).toList();
        Assessment then = new Assessment(
                assessment.risk(),
                assessment.band(),
                assessment.gates().stream().filter(gate -> gate.turn() < turn).toList(),
                assessment.decision());
        return new Situation(earlier, Mood.of(earlier), then, context, conversationId);
    }
}
