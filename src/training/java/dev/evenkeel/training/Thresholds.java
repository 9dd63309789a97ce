package dev.evenkeel.training;

import dev.evenkeel.reading.Classifier;
import dev.evenkeel.reading.MaxentModels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;

/**
 * From which probability on a label is said to hold: where F1 is best on a part of our corpus that a model trained without it did not see. The
 * held-back fifth has no say in it.
 */
final class Thresholds {

    /** With fewer cases than this the best place is chance. */
    private static final int FEWEST = 15;

    private static final double UNDECIDED = 0.5;
    private static final double LOWEST = 0.1;
    private static final double HIGHEST = 0.8;

    private Thresholds() {}

    /** An answer that was given unseen. */
    private record Answer(double probability, boolean right) {}

    static Map<String, Double> choose(Task task) throws IOException {
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        task.labels().forEach(label -> answers.put(label, new ArrayList<>()));
        Map<String, AbstractModel> models = task.train(item -> item.part() != 0);
        models.forEach((label, model) -> {
            Classifier classifier = MaxentModels.of(model);
            task.open().stream().filter(item -> item.part() == 0).forEach(item -> answers.getOrDefault(
                            label, new ArrayList<>())
                    .add(new Answer(yes(classifier, item), item.labels().contains(label))));
        });
        Map<String, Double> thresholds = new LinkedHashMap<>();
        answers.forEach((label, given) -> thresholds.put(label, best(given)));
        return thresholds;
    }

    /** How probable a yes is. */
    static double yes(Classifier classifier, Item item) {
        int at = classifier.outcomes().indexOf(Task.YES);
        return at < 0 ? 0 : classifier.probabilities(item.features())[at];
    }

    private static double best(List<Answer> answers) {
        long all = answers.stream().filter(Answer::right).count();
        if (all < FEWEST) {
            return UNDECIDED;
        }
        List<Answer> sorted = new ArrayList<>(answers);
        sorted.sort(Comparator.comparingDouble(Answer::probability).reversed());
        double best = 0;
        double threshold = UNDECIDED;
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).right() ? 1 : 0;
            double f1 = 2.0 * right / (i + 1 + all);
            double here = sorted.get(i).probability();
            if (f1 > best && here >= LOWEST && here <= HIGHEST) {
                best = f1;
                threshold = Math.floor(here * 100) / 100;
            }
        }
        return threshold;
    }
}
