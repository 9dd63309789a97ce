package dev.evenkeel.training;

import dev.evenkeel.reading.Features;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Trains every model and puts it with its card under {@code src/main/resources/models}. Public data is looked for in the folder that the system
 * property {@code training.data} names; what is missing is said and done without.
 */
public final class Train {

    static final Path AUTHORED = Path.of("src/training/data/authored");
    static final Path MODELS = Path.of("src/main/resources/models");

    private Train() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        Workshop workshop = Workshop.open(publicData());
        out.println("authored texts: " + workshop.authored().size());
        Shelf shelf = new Shelf(MODELS);
        SentimentTraining sentiment = SentimentTraining.of(workshop);
        sentiment.put(shelf);
        out.println("sentiment: done");
        for (Task task : new Tasks(workshop, new Features(sentiment.lexicon())).all()) {
            TaskTraining.of(task).put(shelf, workshop);
            out.println(task.name() + ": done");
        }
        workshop.sets().missing().forEach(name -> out.println("not found, done without: " + name));
    }

    static Path publicData() {
        return Path.of(System.getProperty("training.data", "../shared/data"));
    }
}
