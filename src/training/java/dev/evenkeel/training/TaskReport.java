package dev.evenkeel.training;

import dev.evenkeel.library.ModelFiles;
import dev.evenkeel.reading.Classifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a task's models answer. */
final class TaskReport {

    private static final List<String> YES_NO = List.of(Task.YES, Task.NO);

    private TaskReport() {}

    /**
     * Models and thresholds by label; a task of one answer has one model under its own name.
     */
    record Answers(Task task, Map<String, Classifier> classifiers, Map<String, Double> thresholds) {

        /** Where one label holds: the most likely against the truth. */
        Scores ofOne(List<Item> items) {
            Scores scores = new Scores(task.labels());
            classifiers
                    .values()
                    .forEach(classifier -> items.forEach(
                            item -> item.labels().forEach(truth -> scores.add(truth, mostLikely(classifier, item)))));
            return scores;
        }

        /** Where several labels may hold: yes or no against the truth, by label. */
        Map<String, Scores> byLabel(List<Item> items) {
            Map<String, Scores> byLabel = new LinkedHashMap<>();
            classifiers.forEach((label, classifier) -> {
                Scores scores = new Scores(YES_NO);
                for (Item item : items) {
                    boolean says = Thresholds.yes(classifier, item) >= thresholds.getOrDefault(label, 0.5);
                    scores.add(item.labels().contains(label) ? Task.YES : Task.NO, says ? Task.YES : Task.NO);
                }
                byLabel.put(label, scores);
            });
            return byLabel;
        }
    }

    private static String mostLikely(Classifier classifier, Item item) {
        double[] p = classifier.probabilities(item.features());
        int best = 0;
        for (int k = 1; k < p.length; k++) {
            best = p[k] > p[best] ? k : best;
        }
        return classifier.outcomes().get(best);
    }

    private static List<Item> held(Task task) {
        return task.items().stream().filter(Item::heldBack).toList();
    }

    /** F1 of each label that occurs among the held-back texts, and their mean. */
    static Map<String, Object> scores(Answers answers) {
        Map<String, Object> scores = new LinkedHashMap<>();
        List<Item> held = held(answers.task());
        if (!answers.task().several()) {
            Scores all = answers.ofOne(held);
            answers.task().labels().forEach(label -> scores.put("held_back_f1_" + label, rounded(all.f1(label))));
            scores.put("held_back_macro_f1", rounded(all.macroF1()));
            return scores;
        }
        answers.byLabel(held).forEach((label, labelScores) -> {
            if (labelScores.truths(Task.YES) > 0) {
                scores.put("held_back_f1_" + label, rounded(labelScores.f1(Task.YES)));
            }
        });
        double mean = scores.values().stream()
                .mapToDouble(f1 -> ((Number) f1).doubleValue())
                .average()
                .orElse(0);
        scores.put("held_back_macro_f1", rounded(mean));
        return scores;
    }

    private static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }

    /** The report on the shipped models, as Markdown. */
    static String of(Task task, ModelFiles models) {
        ModelFiles.Shipped shipped = models.shipped(task.name());
        Answers answers = new Answers(task, shipped.classifiers(), shipped.thresholds());
        StringBuilder out = new StringBuilder("# " + task.name() + "\n\n" + task.about() + "\n");
        section("Held-back fifth of our corpus", answers, held(task), out);
        for (Map.Entry<String, List<Item>> set : task.dev().entrySet()) {
            section(set.getKey(), answers, set.getValue(), out);
        }
        if (task.name().equals("problem")) {
            dry(answers, out);
        }
        return out.toString();
    }

    private static void section(String title, Answers answers, List<Item> items, StringBuilder out) {
        out.append("\n## ").append(title).append("\n\n");
        if (!answers.task().several()) {
            out.append(answers.ofOne(items).table());
            return;
        }
        out.append("| label | n | threshold | precision | recall | F1 |\n|---|---|---|---|---|---|\n");
        answers.byLabel(items)
                .forEach((label, scores) -> out.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.2f | %.3f | %.3f | %.3f |%n",
                        label,
                        scores.truths(Task.YES),
                        answers.thresholds().getOrDefault(label, 0.5),
                        scores.precision(Task.YES),
                        scores.recall(Task.YES),
                        scores.f1(Task.YES))));
    }

    /** Whether a problem is seen at all in complaints that name no feeling. */
    private static void dry(Answers answers, StringBuilder out) {
        List<Item> dry = held(answers.task()).stream()
                .filter(item -> item.row().label().equals("dry"))
                .toList();
        Scores scores = answers.ofOne(dry);
        int missed = scores.count("minor", "none") + scores.count("serious", "none");
        out.append(String.format(
                Locale.ROOT,
                "%n## Dry complaints%n%nOf %d held-back complaints without a feeling word a problem is seen in %.3f.%n",
                dry.size(),
                1 - (double) missed / Math.max(1, dry.size())));
    }
}
