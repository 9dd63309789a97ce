package dev.evenkeel.advice;

import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.escalation.Assessment;
import dev.evenkeel.playbook.Play;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReading;
import java.util.List;
import java.util.Optional;

/**
 * Everything the service has to say about a conversation at this moment.
 *
 * @param readings one for each turn, oldest first
 * @param mood the customer's feelings now
 * @param assessment where it is heading and what to do about it
 * @param play what the agent may say
 * @param draft the check of the agent's draft, if there was one
 */
public record Advice(
        List<TurnReading> readings, Mood mood, Assessment assessment, Play play, Optional<DraftCheck> draft) {

    public Advice {
        readings = List.copyOf(readings);
    }
}
