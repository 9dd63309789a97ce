package dev.evenkeel.playbook;

import java.util.Locale;

/** A way of de-escalating, T1 to T25 of the playbook in order, and the hand-off. The wire name is the lower-case name. */
public enum Technique {
    ACTIVE_LISTENING,
    MIRROR,
    CLARIFY,
    VALIDATE,
    EMPATHY,
    I_STATEMENT,
    OPTIONS,
    INVESTIGATE,
    GIVE_TIME,
    DO_NOT_INTERRUPT,
    HUMOUR,
    BOUNDARY,
    FOLLOW_UP,
    REFLECT,
    STAY_CALM,
    POSITIVE_LANGUAGE,
    COLLABORATE,
    APOLOGY,
    RECOMPENSE,
    CALMING,
    ADAPT,
    PRACTICE,
    APPRECIATION,
    CONCISE,
    IMPACT,
    /** To a manager, the legal route, security or a specialist. */
    HANDOFF;

    /** The name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
