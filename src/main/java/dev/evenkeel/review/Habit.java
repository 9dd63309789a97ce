package dev.evenkeel.review;

import dev.evenkeel.reading.AgentMove;
import java.util.List;

/**
 * What a coach has to say about a move that makes a conversation harder.
 *
 * @param weight how much it matters, on the scale of {@link Lesson#weight}
 * @param instead what to do instead
 */
public record Habit(AgentMove move, int weight, List<String> instead) {

    public Habit {
        instead = List.copyOf(instead);
        if (instead.isEmpty()) {
            throw new IllegalArgumentException("a habit has words");
        }
    }
}
