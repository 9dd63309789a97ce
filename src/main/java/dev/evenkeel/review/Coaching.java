package dev.evenkeel.review;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.AgentMove;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The coach's words.
 *
 * @param lessons the techniques that are spoken of, in the order of a conversation
 * @param habits the moves that make a conversation harder
 * @param better for an agent's turn after which the customer was better
 * @param worse for an agent's turn after which the customer was worse
 * @param nothingNeeded for a conversation that nobody had to calm
 */
public record Coaching(List<Lesson> lessons, List<Habit> habits, String better, String worse, String nothingNeeded) {

    public Coaching {
        lessons = List.copyOf(lessons);
        habits = List.copyOf(habits);
    }

    /** The lesson that a technique belongs to, if it is one that is spoken of. */
    Optional<Lesson> lesson(Set<Technique> techniques) {
        return lessons.stream()
                .filter(lesson -> techniques.stream().anyMatch(lesson.covers()::contains))
                .findFirst();
    }

    Optional<Habit> habit(AgentMove move) {
        return habits.stream().filter(habit -> habit.move() == move).findFirst();
    }
}
