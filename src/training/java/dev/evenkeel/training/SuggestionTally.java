package dev.evenkeel.training;

import dev.evenkeel.playbook.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts over the suggestions of many moments: faults, how often each sentence comes, what is offered. */
final class SuggestionTally {

    /** Crisis and legal words are few on purpose. */
    private static final List<String> FIXED =
            List.of("handoff.care", "handoff.security", "handoff.safety", "handoff.legal", "apology.regret");

    private final FaultFinder finder;
    private final Map<Fault, List<String>> faults = new EnumMap<>(Fault.class);
    private final Map<String, Integer> sentences = new TreeMap<>();
    private final Map<String, Integer> techniques = new TreeMap<>();
    private int moments;
    private int silent;
    private int suggestions;
    private int free;
    private int gaps;

    SuggestionTally(FaultFinder finder) {
        this.finder = finder;
    }

    void add(Moment moment) {
        moments++;
        silent += moment.suggestions().isEmpty() ? 1 : 0;
        for (Suggestion suggestion : moment.suggestions()) {
            suggestions++;
            gaps += suggestion.placeholders().isEmpty() ? 0 : 1;
            techniques.merge(suggestion.technique().id(), 1, Integer::sum);
            finder.find(suggestion, moment.question())
                    .forEach(fault -> faults.computeIfAbsent(fault, none -> new ArrayList<>())
                            .add(moment.conversation() + " @" + moment.turn() + ": " + suggestion.text()));
            if (FIXED.stream().noneMatch(suggestion.template()::startsWith)) {
                free++;
                FaultFinder.sentences(suggestion.text())
                        .forEach(sentence -> sentences.merge(sentence, 1, Integer::sum));
            }
        }
    }

    int moments() {
        return moments;
    }

    /** Moments at which nothing is offered. */
    int silent() {
        return silent;
    }

    int suggestions() {
        return suggestions;
    }

    /** Suggestions that the agent has to complete. */
    int gaps() {
        return gaps;
    }

    Map<String, Integer> techniques() {
        return techniques;
    }

    /** Where each fault was found. */
    Map<Fault, List<String>> faults() {
        return faults;
    }

    int distinctSentences() {
        return sentences.size();
    }

    /** The sentences that come most often, crisis and legal words aside. */
    List<Map.Entry<String, Integer>> commonest(int most) {
        return sentences.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    /** The share of suggestions, from 0 to 1, that contain the commonest sentence. */
    double commonestShare() {
        return free == 0 ? 0 : commonest(1).get(0).getValue() / (double) free;
    }
}
