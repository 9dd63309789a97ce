package dev.evenkeel.advice;

import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Transcript;
import java.util.Optional;

/**
 * All that a piece of advice depends on: the same question always gets the same advice.
 *
 * @param conversationId picks among equal phrasings; may be empty
 * @param policy the id of the decision policy
 * @param draft what the agent is about to send
 */
public record Question(
        Transcript transcript,
        Context context,
        Wishes wishes,
        String conversationId,
        String policy,
        Optional<String> draft) {}
