package dev.evenkeel.playbook;

import java.util.List;
import java.util.Optional;

/**
 * A way in which customers tell what happened, and the agent's way of saying it back.
 *
 * @param id unique
 * @param role what the clause tells
 * @param patterns token patterns with {@code {slots}}: {@code {item} never arrived {when?}}
 * @param says the agent's clause, without a capital and full stop: {@code {item} never arrived[ {when}]}; what stands in square
 *     brackets is left out when its slot is empty
 * @param about what to be sorry about, in words that fit after "about"
 * @param notByCustomer whether it means something else when the customer did it: "I never answered"
 * @param mirrors messages with the exact clause
 * @param abstains messages that it must say nothing about
 */
public record Frame(
        String id,
        Role role,
        List<String> patterns,
        String says,
        Optional<String> about,
        boolean notByCustomer,
        List<Example> mirrors,
        List<String> abstains) {

    public Frame {
        patterns = List.copyOf(patterns);
        mirrors = List.copyOf(mirrors);
        abstains = List.copyOf(abstains);
    }

    /** What a clause tells. */
    public enum Role {
        /** What went wrong. */
        EVENT,
        /** What the customer did about it: wrote three times, waited an hour. */
        EFFORT,
        /** What it cost the customer. */
        COST,
        /** That it is not the first time; only said together with what went wrong. */
        RECURRENCE,
        /** How long they have been a customer; not part of a mirror. */
        TENURE
    }

    /** A message and the clause it becomes. */
    public record Example(String message, String clause) {}
}
