package dev.evenkeel.draft;

import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.transcript.Context;
import java.util.List;
import java.util.Optional;

/**
 * The conversation that a draft would answer.
 *
 * @param readings one for each turn, oldest first; empty when there is no transcript
 * @param mood the customer's feelings now; absent means calm
 */
public record DraftSetting(List<TurnReading> readings, Optional<Mood> mood, Context context) {

    public DraftSetting {
        readings = List.copyOf(readings);
    }

    /** No transcript: a calm customer is assumed. */
    public static DraftSetting calm(Context context) {
        return new DraftSetting(List.of(), Optional.empty(), context);
    }

    /** The customer's turns, oldest first. */
    List<TurnReading.Customer> customer() {
        return readings.stream()
                .filter(TurnReading.Customer.class::isInstance)
                .map(TurnReading.Customer.class::cast)
                .toList();
    }

    /** What the customer said last. */
    Optional<TurnReading.Customer> lastWords() {
        List<TurnReading.Customer> turns = customer();
        return turns.isEmpty() ? Optional.empty() : Optional.of(turns.get(turns.size() - 1));
    }
}
