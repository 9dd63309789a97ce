package dev.evenkeel.playbook;

import java.util.List;
import java.util.Locale;

/**
 * What a technique is for, in words that one could teach from.
 *
 * @param title a short name
 * @param servedBy where the product shows it
 * @param when what calls for it
 * @param look what it looks like
 * @param heldBackFor the reasons of its own to hold it back
 * @param examples what a customer writes and what an agent could answer
 */
public record TechniqueNote(
        Technique technique,
        String title,
        ServedBy servedBy,
        String when,
        String look,
        List<HeldBackFor> heldBackFor,
        List<Example> examples) {

    public TechniqueNote {
        heldBackFor = List.copyOf(heldBackFor);
        examples = List.copyOf(examples);
    }

    /** Where a technique is shown. */
    public enum ServedBy {
        SUGGESTION,
        DRAFT,
        HOLD,
        REFLECT,
        PRACTICE,
        WORDING;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A reason to hold a technique back.
     *
     * @param code stable, for machines
     * @param text for the agent, one short sentence
     */
    public record HeldBackFor(String code, String text) {

        /**
         * The reason of a code.
         *
         * @throws IllegalArgumentException when no reason has this code
         */
        public static HeldBackFor of(String code) {
            Reason reason = Reason.valueOf(code.toUpperCase(Locale.ROOT));
            return new HeldBackFor(reason.code(), reason.sentence());
        }
    }

    /**
     * A situation.
     *
     * @param agent empty where the right answer is no words
     */
    public record Example(String customer, String agent) {}
}
