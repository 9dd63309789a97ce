package dev.evenkeel.playbook;

import java.util.Locale;

/** How far the help has come, read from the transcript on every call. */
public enum Stage {
    HEAR,
    EMPATHISE,
    APOLOGISE,
    RESOLVE,
    CONFIRM,
    FOLLOW_UP;

    /** The name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
