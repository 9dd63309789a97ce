package dev.evenkeel.playbook;

import java.util.Locale;
import java.util.Optional;

/** What a phrase may leave open, and what is shown where the caller did not say. */
public enum Slot {
    /** What happened, a clause in the agent's words. */
    CLAUSE,
    /** What went wrong alone, a clause. */
    EVENT,
    /** What to be sorry about, fits after "about". */
    ABOUT,
    /** What is being worked on, fits after "check". */
    SUBJECT,
    /** What it cost the customer, a clause. */
    COST,
    /** How long they have been a customer. */
    TENURE,
    /** The agent's next action, a whole sentence. */
    STEP,
    /** A clarifying question, whole. */
    QUESTION,
    /** The same question as it fits after "tell me". */
    ASK,
    /** What the answer is for, a whole sentence. */
    PURPOSE,
    /** The one fix allowed, fits after "I can". */
    OPTION,
    /** The first of two fixes. */
    OPTION_A,
    /** The second of two fixes. */
    OPTION_B,
    /** Why a rule exists. */
    BECAUSE,
    /** The order that the caller named. */
    ORDER,
    /** How many messages wait for an answer, in words. */
    PENDING,
    /** The promised way of coming back, fits after "I will". */
    FOLLOWUP,
    /** When the customer will hear again, fits at a sentence's end. */
    UPDATE_WITHIN("when you will update", "update_time"),
    /** Who takes over, fits after "to". */
    HANDOFF_ROUTE("who takes over", "handoff_route"),
    /** What is given on top of the fix. */
    GIFT("what you give, within your limit", "compensation");

    private final Optional<String> gap;
    private final Optional<String> placeholder;

    Slot() {
        this.gap = Optional.empty();
        this.placeholder = Optional.empty();
    }

    Slot(String gap, String placeholder) {
        this.gap = Optional.of("[" + gap + "]");
        this.placeholder = Optional.of(placeholder);
    }

    /** What the agent sees where the value is missing; empty when a phrase cannot do without. */
    Optional<String> gap() {
        return gap;
    }

    /** The name of the gap on the wire. */
    Optional<String> placeholder() {
        return placeholder;
    }

    /** The slot that a phrase names; empty when there is none. */
    public static Optional<Slot> find(String name) {
        for (Slot slot : values()) {
            if (slot.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }
}
