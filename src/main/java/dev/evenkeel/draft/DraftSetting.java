package dev.evenkeel.draft;

import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.transcript.Context;
import java.util.List;
import java.util.Optional;

/**
 * The conversation that a draft answers.
 *
 * @param readings one for each turn, oldest first; empty when nothing is known, and then the customer counts as calm
 * @param mood the customer's feelings now
 */
public record DraftSetting(List<TurnReading> readings, Optional<Mood> mood, Context context) {

    public DraftSetting {
        readings = List.copyOf(readings);
    }
}
