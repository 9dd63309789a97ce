package dev.evenkeel.training;

import dev.evenkeel.library.ModelFiles;
import dev.evenkeel.reading.Features;
import dev.evenkeel.reading.Lexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures the shipped models and writes the reports. With {@code -Dtraining.unseen=true} it also trains without each group of industries in turn
 * (minutes), with {@code -Dtraining.families=true} without each family of features (an hour).
 */
public final class Evaluate {

    private static final Path REPORTS = Path.of("src/training/reports");

    private Evaluate() {}

    public static void main(String[] args) throws IOException {
        Lexicon lexicon = ModelFiles.lexicon(dev.evenkeel.library.Files.shipped());
        Workshop workshop = Workshop.open(Train.publicData(), lexicon.clusters());
        ModelFiles models = ModelFiles.load(dev.evenkeel.library.Files.shipped());
        Files.createDirectories(REPORTS);
        Files.writeString(REPORTS.resolve("sentiment.md"), new SentimentReport(workshop, models).text());
        for (Task task : new Tasks(workshop, new Features(lexicon)).all()) {
            Files.writeString(REPORTS.resolve(task.name() + ".md"), TaskReport.of(task, models));
        }
        Files.writeString(REPORTS.resolve("cost.md"), Cost.report(workshop, models));
        if (Boolean.getBoolean("training.unseen")) {
            Files.writeString(REPORTS.resolve("unseen-industries.md"), Unseen.industries(workshop));
        }
        if (Boolean.getBoolean("training.families")) {
            Files.writeString(REPORTS.resolve("feature-families.md"), Unseen.families(workshop));
        }
    }
}
