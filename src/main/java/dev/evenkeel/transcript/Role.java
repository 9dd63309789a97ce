package dev.evenkeel.transcript;

/** Who wrote a turn. */
public enum Role {
    /** The person asking for help; the only one whose feelings are scored. */
    CUSTOMER,
    /** The human agent being assisted. */
    AGENT,
    /** An automated greeter; read by nobody, but it breaks up bursts. */
    BOT,
    /** A notice of the helpdesk, such as "agent joined". */
    SYSTEM,
    /** A note among colleagues: never scored and never quoted. */
    PRIVATE
}
