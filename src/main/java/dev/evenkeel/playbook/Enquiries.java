package dev.evenkeel.playbook;

import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the question whose answer is missing. Immutable. */
final class Enquiries {

    private final List<Compiled> compiled = new ArrayList<>();

    private record Compiled(Enquiry enquiry, TokenMatcher<Boolean> known, TokenMatcher<Boolean> asked) {}

    /**
     * What can be asked.
     *
     * @param enquiry the question, if one fits the problem and is open
     * @param isAnswered whether the customer or the caller already answered it
     * @param isAsked whether the agent already asked it
     */
    record Asking(Optional<Enquiry> enquiry, boolean isAnswered, boolean isAsked) {

        /** Whether it makes sense to ask. */
        boolean isOpen() {
            return enquiry.isPresent() && !isAnswered && !isAsked;
        }
    }

    Enquiries(List<Enquiry> enquiries) {
        for (Enquiry enquiry : enquiries) {
            compiled.add(new Compiled(enquiry, matcher(enquiry.knownBy()), matcher(enquiry.askedBy())));
        }
    }

    private static TokenMatcher<Boolean> matcher(List<String> patterns) {
        return new TokenMatcher<>(Map.of(true, patterns), Map.of());
    }

    Asking of(Scene scene) {
        for (Compiled candidate : compiled) {
            if (candidate.enquiry().kinds().contains(scene.problem().kind())) {
                boolean answered = candidate.enquiry().facts().stream().anyMatch(scene.facts()::containsKey)
                        || scene.customers().stream().anyMatch(turn -> matches(candidate.known(), turn.tokens()));
                boolean asked = scene.answer().turns().stream()
                        .map(TurnReading.Agent::tokens)
                        .anyMatch(tokens -> matches(candidate.asked(), tokens));
                return new Asking(Optional.of(candidate.enquiry()), answered, asked);
            }
        }
        return new Asking(Optional.empty(), false, false);
    }

    /** Whether the agent's last turn asks for a reference that stands further up, and the customer does not send it anew. */
    boolean asksAgain(Scene scene) {
        if (scene.agents().isEmpty() || scene.pending().isEmpty()) {
            return false;
        }
        TurnReading.Agent last = scene.agents().get(scene.agents().size() - 1);
        return compiled.stream()
                .filter(candidate -> candidate.enquiry().isReference())
                .filter(candidate -> matches(candidate.asked(), last.tokens()))
                .anyMatch(candidate -> scene.customers().stream()
                                .anyMatch(turn ->
                                        turn.index() < last.index() && matches(candidate.known(), turn.tokens()))
                        && scene.pending().stream().noneMatch(turn -> matches(candidate.known(), turn.tokens())));
    }

    private static boolean matches(TokenMatcher<Boolean> matcher, Tokens tokens) {
        return matcher.matches(tokens, 0, tokens.size());
    }
}
