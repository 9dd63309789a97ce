package dev.evenkeel.pack;

/**
 * What is wrong with a pack, or worth knowing about it.
 *
 * @param pointer where, as a JSON pointer into the pack
 * @param message what must be true there, to follow the pointer in a sentence
 */
public record Finding(String pointer, Grade grade, Kind kind, String message) {

    /** What a finding means for the pack. */
    public enum Grade {
        /** The pack cannot be used. */
        ERROR,
        /** The pack can be used, but does not do all that somebody may expect. */
        WARNING
    }

    /** What sort of thing is wrong. */
    public enum Kind {
        /** A missing value, a wrong type or a value out of range. */
        VALUE,
        /** A field that means nothing here. */
        UNKNOWN_FIELD,
        /** A character that is none. */
        INVALID_UNICODE,
        /** A token pattern that cannot be read. */
        PATTERN,
        /** A phrase that is more than plain words. */
        PLAIN_WORDS,
        /** A wording that no agent should send. */
        WORDING,
        /** A replacement that cannot be filled. */
        REPLACEMENT,
        /** A technique has no such use. */
        USE,
        /** A name that is taken. */
        NAME_TAKEN,
        /** A policy whose figures do not go together. */
        POLICY,
        /** Something that would bend the gates of safety. */
        SAFETY,
        /** Patterns that would cost every message too much. */
        TOO_COSTLY
    }
}
