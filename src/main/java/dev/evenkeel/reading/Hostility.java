package dev.evenkeel.reading;

import java.util.Locale;

/** At whom a customer's turn is hostile. */
public enum Hostility {
    NONE,
    /** The thing or the luck. */
    SITUATION,
    COMPANY,
    /** The person in the chat. */
    AGENT;

    /** The name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
