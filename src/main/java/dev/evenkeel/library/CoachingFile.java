package dev.evenkeel.library;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.review.Coaching;
import dev.evenkeel.review.Habit;
import dev.evenkeel.review.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the coach's words of {@code library/coaching.yaml}. */
final class CoachingFile {

    private CoachingFile() {}

    static Coaching load(Files files) {
        Yaml file = Yaml.load(files, "library/coaching.yaml");
        file.optionalText("about");
        List<Lesson> lessons = new ArrayList<>();
        for (Yaml item : file.items("lessons")) {
            lessons.add(lesson(item.named(item.text("technique"))));
        }
        List<Habit> habits = new ArrayList<>();
        for (Yaml item : file.items("habits")) {
            habits.add(habit(item.named(item.text("move"))));
        }
        Coaching coaching =
                new Coaching(lessons, habits, file.text("better"), file.text("worse"), file.text("nothing_needed"));
        file.done();
        return coaching;
    }

    private static Lesson lesson(Yaml yaml) {
        try {
            Lesson lesson = new Lesson(
                    yaml.constant("technique", Technique.class),
                    Set.copyOf(yaml.constants("covers", Technique.class)),
                    Set.copyOf(yaml.texts("reasons")),
                    (int) yaml.number("weight"),
                    yaml.texts("keep"),
                    yaml.texts("try"));
            yaml.done();
            return lesson;
        } catch (IllegalArgumentException e) {
            throw yaml.broken(String.valueOf(e.getMessage()));
        }
    }

    private static Habit habit(Yaml yaml) {
        try {
            Habit habit = new Habit(
                    yaml.constant("move", AgentMove.class), (int) yaml.number("weight"), yaml.texts("instead"));
            yaml.done();
            return habit;
        } catch (IllegalArgumentException e) {
            throw yaml.broken(String.valueOf(e.getMessage()));
        }
    }
}
