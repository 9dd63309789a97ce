package dev.evenkeel.reading;

import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A turn as the learned models meet it.
 *
 * @param tokens its words
 * @param found names of what rules found in it, each once, such as {@code signal wait_complaint}
 */
public record Utterance(Tokens tokens, List<String> found) {

    public Utterance {
        found = List.copyOf(found);
    }

    /** A turn in which no rule was looked for. */
    public static Utterance of(Tokens tokens) {
        return new Utterance(tokens, List.of());
    }

    static Utterance ofCustomer(
            Tokens tokens, List<Mention<Signal>> signals, List<Mention<Problem.Kind>> problems, Set<Emotion> emotions) {
        Set<String> found = new LinkedHashSet<>();
        signals.forEach(signal -> found.add("signal " + signal.what().id()));
        problems.forEach(problem -> found.add("problem " + problem.what().id()));
        emotions.forEach(emotion -> found.add("emotion " + emotion.id()));
        return new Utterance(tokens, new ArrayList<>(found));
    }

    static Utterance ofAgent(Tokens tokens, List<Mention<AgentMove>> moves) {
        return new Utterance(
                tokens,
                moves.stream()
                        .map(move -> "move " + move.what().id())
                        .distinct()
                        .toList());
    }
}
