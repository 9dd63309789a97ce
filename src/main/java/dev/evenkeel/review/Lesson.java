package dev.evenkeel.review;

import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.playbook.Technique;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a coach has to say about a technique.
 *
 * @param technique what the lesson is called
 * @param covers techniques that do the same for the customer, itself among them
 * @param reasons codes of the needs that it is about; empty for any
 * @param weight how much it matters that it is missing; the weightiest is spoken of
 * @param keep words for somebody who gave it when it was needed
 * @param attempt words for somebody who did not
 */
public record Lesson(
        Technique technique,
        Set<Technique> covers,
        Set<String> reasons,
        int weight,
        List<String> keep,
        List<String> attempt) {

    public Lesson {
        covers = EnumSet.copyOf(covers);
        reasons = Set.copyOf(reasons);
        keep = List.copyOf(keep);
        attempt = List.copyOf(attempt);
        if (!covers.contains(technique) || keep.isEmpty() || attempt.isEmpty()) {
            throw new IllegalArgumentException("a lesson covers its technique and has words for both cases");
        }
    }

    /** The need that it answers, if it is among those that came up. */
    Optional<Suggestion.Reason> need(Map<Technique, Suggestion.Reason> needed) {
        return covers.stream()
                .map(needed::get)
                .filter(reason -> reason != null && (reasons.isEmpty() || reasons.contains(reason.code())))
                .findFirst();
    }
}
