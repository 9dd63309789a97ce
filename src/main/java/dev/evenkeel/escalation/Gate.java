package dev.evenkeel.escalation;

import java.util.Locale;

/** A situation that decides what may be shown at all, gravest first. */
public enum Gate {
    SELF_HARM,
    VIOLENCE,
    HAZARD,
    LEGAL,
    ABUSE,
    VULNERABILITY;

    /** The name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
