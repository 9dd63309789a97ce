package dev.evenkeel.playbook;

import java.util.Optional;

/**
 * What a turn tells, in the agent's words.
 *
 * @param event what went wrong, a clause
 * @param effort what the customer did about it, a clause
 * @param cost what it cost, a clause
 * @param recurrence that it is not the first time
 * @param tenure how long they have been a customer, as they wrote it
 * @param about what to be sorry about, fits after "about"
 */
record Mirrored(
        Optional<String> event,
        Optional<String> effort,
        Optional<String> cost,
        Optional<String> recurrence,
        Optional<String> tenure,
        Optional<String> about) {

    static final Mirrored NOTHING = new Mirrored(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LONGEST = 130;

    /** One clause that says it back: what went wrong and what came of it, or the one that could be read. */
    Optional<String> clause() {
        Optional<String> rest = cost.or(() -> effort);
        Optional<String> more = rest.or(() -> recurrence);
        if (event.isEmpty() || more.isEmpty()) {
            return event.or(() -> rest);
        }
        String both = event.get() + ", and " + more.get();
        return Optional.of(both.length() <= LONGEST ? both : event.get());
    }

    boolean isNothing() {
        return clause().isEmpty();
    }
}
