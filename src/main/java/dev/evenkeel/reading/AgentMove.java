package dev.evenkeel.reading;

import java.util.Locale;

/** What an agent's turn does. The wire name is the lower-case name. */
public enum AgentMove {
    GREETING,
    APOLOGY,
    /** Names or validates what the customer feels or lives through. */
    EMPATHY,
    /** Repeats the customer's point in own words. */
    MIRROR,
    QUESTION_OPEN,
    QUESTION_CLOSED,
    /** Does or proposes a concrete fix. */
    SOLUTION,
    /** Offers two or more to choose from. */
    OPTIONS,
    /** Says by when. */
    TIMEFRAME,
    /** Explains why. */
    REASON,
    /** Says what will not be tolerated or cannot be done, with the way on. */
    BOUNDARY,
    COMPENSATION,
    /** Promises to come back. */
    FOLLOWUP,
    /** Passes on to somebody who can act. */
    HANDOFF,
    /** Says no. */
    REFUSAL,
    /** "Not my department", "read the page". */
    DEFLECTION,
    /** Stalls without a time. */
    DELAY,
    /** Asks for what the customer already gave. */
    ASKED_AGAIN,
    /** "Calm down", "relax". */
    DISMISSIVE,
    /** Blames the customer. */
    BLAME,
    /** Hides behind a policy. */
    POLICY_SHIELD,
    CLOSING;

    /** The name on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
