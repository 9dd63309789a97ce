package dev.evenkeel.playbook;

import dev.evenkeel.reading.Problem;
import java.util.List;
import java.util.Set;

/**
 * The detail that is most often missing for a kind of problem.
 *
 * @param kinds the problems
 * @param question the question, whole
 * @param ask the same as it fits after "tell me"
 * @param purpose why it is asked, a whole sentence
 * @param knownBy token patterns that show that a customer already answered
 * @param facts names of facts that answer it
 * @param askedBy token patterns that show that the agent already asked
 */
public record Enquiry(
        Set<Problem.Kind> kinds,
        String question,
        String ask,
        String purpose,
        List<String> knownBy,
        Set<String> facts,
        List<String> askedBy) {

    public Enquiry {
        kinds = Set.copyOf(kinds);
        knownBy = List.copyOf(knownBy);
        facts = Set.copyOf(facts);
        askedBy = List.copyOf(askedBy);
    }

    /** Whether it asks for a reference, which a customer should never have to give twice. */
    boolean isReference() {
        return facts.contains("order_id");
    }
}
