package dev.evenkeel.review;

import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.transcript.Turn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A practice talk so far.
 *
 * @param turns all that was said, the customer first
 * @param state how heated the customer is now
 * @param beats one for each reply
 * @param end how it ended, if it has
 * @param reflection a look back, once it has ended
 */
public record Rehearsal(
        List<Turn> turns, Temperature state, List<Beat> beats, Optional<End> end, Optional<Reflection> reflection) {

    public Rehearsal {
        turns = List.copyOf(turns);
        beats = List.copyOf(beats);
    }

    /**
     * What a reply did.
     *
     * @param before how heated the customer was
     * @param after how heated the customer is
     * @param because why, in the customer's words
     * @param draft what the draft check says of the reply
     */
    public record Beat(Temperature before, Temperature after, List<Because> because, DraftCheck draft) {
        public Beat {
            because = List.copyOf(because);
        }
    }

    /**
     * One thing in a reply that moved the customer.
     *
     * @param kind technique, move, draft_rule or reply
     * @param id which one
     * @param points below zero it heats
     */
    public record Because(String kind, String id, int points, String text) {}

    /** How a practice ends. */
    public enum End {
        /** The customer is calm. */
        SETTLED,
        /** The customer has given up on the talk. */
        ESCALATED,
        /** Too many replies and neither. */
        UNRESOLVED;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
