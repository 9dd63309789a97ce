package dev.evenkeel.playbook;

/** What the playbook, and nobody else, needs to know about a customer's turn. */
public enum Cue {
    /** Says that something fails and nothing about how. */
    VAGUE,
    /** Tells a fault: a code, a point where it stops. */
    FAULT,
    /** Ends the talk for now: "I look forward to it". */
    CLOSING,
    /** "Stop repeating what I say". */
    STOP_REPEATING,
    /** Wants no kind words: "spare me the sympathy". */
    NO_SOOTHING,
    /** Demands one thing or nothing. */
    ALL_OR_NOTHING,
    /** Turns down what was offered. */
    REFUSES,
    /** Says the same once more and will not move. */
    INSISTS,
    /** Agrees to what was offered. */
    ACCEPTS,
    /** Asks for something to be done: a refund, a cancellation, a replacement. */
    DEMANDS,
    /** Wants paid money back. */
    MONEY_BACK,
    /** Does not know why it happens. */
    PUZZLED,
    /** Wants money for the trouble. */
    CLAIMS_RECOMPENSE,
    /** Lost an event that cannot be repeated. */
    EVENT_MISSED,
    /** Ends flatly: "fine." */
    FLAT_CLOSE,
    /** Writes as in a letter: "Dear Sir". */
    FORMAL,
    /** Sent something useful: a photo, a log, a clear report. */
    HELPFUL,
    /** Says that it was told before: "as I said". */
    ALREADY_TOLD,
    /** Asks by when. */
    ASKS_WHEN,
    /** An agent gives time: "no rush". */
    GIVES_TIME,
    /** An agent thanks for something particular. */
    THANKS_FOR,
    /** An agent looks for common ground: "we both". */
    JOINS,
    /** Breaks off in the middle of a thought. */
    MID_THOUGHT
}
