package dev.evenkeel.reading;

import java.util.Locale;

/**
 * What broke, apart from how anybody feels about it.
 *
 * @param kind what sort of problem
 * @param severity how much it weighs
 */
public record Problem(Kind kind, Severity severity) {

    /** No problem is stated. */
    public static final Problem NONE = new Problem(Kind.NONE, Severity.NONE);

    /** What sort of problem a customer states. */
    public enum Kind {
        NONE,
        /** Late, overdue, still waiting. */
        DELAY,
        /** Never came, cannot be found. */
        MISSING,
        /** Came broken, spoiled, leaking. */
        DAMAGED,
        /** Does not work, is down, crashes. */
        NOT_WORKING,
        /** Charged twice, too much or for nothing. */
        WRONG_CHARGE,
        /** A refund or payout that did not come. */
        REFUND_OVERDUE,
        /** Something else than was ordered, or a part of it. */
        WRONG_ITEM,
        /** Cancelled, closed or taken away by the company. */
        CANCELLED,
        /** Locked out, code or password not accepted. */
        NO_ACCESS,
        /** Nobody answered, called back or turned up. */
        NO_ANSWER,
        /** A problem that is none of the others. */
        OTHER;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much a problem weighs. */
    public enum Severity {
        NONE,
        /** A nuisance. */
        MINOR,
        /** Money or an event lost, repeated failure, long delay, an essential service down, danger. */
        SERIOUS;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
