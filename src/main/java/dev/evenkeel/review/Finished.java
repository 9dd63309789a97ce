package dev.evenkeel.review;

import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Transcript;

/**
 * A conversation to look back on: the same one always gets the same reflection.
 *
 * @param conversationId picks among equal phrasings; may be empty
 * @param policy the id of the decision policy
 */
public record Finished(Transcript transcript, Context context, Wishes wishes, String conversationId, String policy) {}
