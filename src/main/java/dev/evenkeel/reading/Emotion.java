package dev.evenkeel.reading;

import java.util.Locale;

/** A feeling that a customer's words express. */
public enum Emotion {
    ANGER,
    FRUSTRATION,
    DISAPPOINTMENT,
    CONFUSION,
    WORRY,
    SADNESS,
    GRATITUDE,
    JOY;

    /** The name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
