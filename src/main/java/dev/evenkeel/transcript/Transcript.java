package dev.evenkeel.transcript;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The turns of one conversation, oldest first.
 *
 * @param turns at least one of them by the customer, each with an id of its own
 */
public record Transcript(List<Turn> turns) {

    public Transcript {
        turns = List.copyOf(turns);
        Set<String> ids = new HashSet<>();
        boolean customerSpoke = false;
        for (Turn turn : turns) {
            if (!ids.add(turn.id())) {
                throw new IllegalArgumentException("two turns with the id " + turn.id());
            }
            customerSpoke |= turn.role() == Role.CUSTOMER;
        }
        if (!customerSpoke) {
            throw new IllegalArgumentException("no customer turn");
        }
    }
}
