package dev.evenkeel.transcript;

import java.time.Instant;
import java.util.Optional;

/**
 * One message of the conversation.
 *
 * @param id what answers call this turn; unique within its transcript
 * @param role who wrote it
 * @param text what was written, unchanged but for invalid characters
 * @param at when it was sent, if the caller said so
 */
public record Turn(String id, Role role, String text, Optional<Instant> at) {

    /** A turn without a time. */
    public static Turn of(String id, Role role, String text) {
        return new Turn(id, role, text, Optional.empty());
    }
}
