package dev.evenkeel.review;

import java.util.Locale;

/** How heated a practice customer is, calmest first. */
public enum Temperature {
    /** Content with how it goes on: the practice ends well. */
    CALM,
    /** Listening, and not convinced. */
    UNEASY,
    ANGRY,
    FURIOUS,
    /** Has given up on the talk: the practice ends badly. */
    GONE;

    /** The name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** So many steps hotter, or cooler when negative; never past the ends. */
    Temperature moved(int steps) {
        int place = Math.max(0, Math.min(values().length - 1, ordinal() + steps));
        return values()[place];
    }

    /** Whether the talk goes on. */
    boolean isOpen() {
        return this != CALM && this != GONE;
    }
}
