package dev.evenkeel.playbook;

import java.util.List;

/**
 * How an agent speaks of a kind of problem when no detail could be read.
 *
 * @param about what to be sorry about, fits after "about"; with {@code {thing}} where the customer named one
 * @param aboutPlain the same without the thing; empty when there is nothing true to say
 * @param subjectOf what is worked on, with {@code {thing}}, fits after "check"; may be empty
 * @param subject what is worked on when no thing is named, fits after "check"
 * @param steps the agent's next action, whole sentences
 * @param namedBy token patterns of which the customer must have used one; empty when any words will do
 */
public record ProblemWords(
        String about, String aboutPlain, String subjectOf, String subject, List<String> steps, List<String> namedBy) {

    public ProblemWords {
        steps = List.copyOf(steps);
        namedBy = List.copyOf(namedBy);
    }
}
