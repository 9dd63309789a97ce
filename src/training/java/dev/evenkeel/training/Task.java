package dev.evenkeel.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import opennlp.tools.ml.model.AbstractModel;

/**
 * A question about a message that models are trained to answer.
 *
 * @param items to learn from and, where held back, to measure on
 * @param dev public sets to measure on, by name
 */
record Task(Kind kind, Maxent maxent, List<Item> items, Map<String, List<Item>> dev) {

    /**
     * What is asked.
     *
     * @param several whether more than one label may hold, so that each has a model of its own
     */
    record Kind(String name, String about, List<String> labels, boolean several) {}

    Task(Kind kind, Maxent maxent, List<Item> items) {
        this(kind, maxent, items, Map.of());
    }

    String name() {
        return kind.name();
    }

    String about() {
        return kind.about();
    }

    List<String> labels() {
        return kind.labels();
    }

    boolean several() {
        return kind.several();
    }

    static final String YES = "yes";
    static final String NO = "no";

    /** The items that may be learned from. */
    List<Item> open() {
        return items.stream().filter(item -> !item.heldBack()).toList();
    }

    /** The models, by label, or one by the task's name. */
    Map<String, AbstractModel> train(Predicate<Item> which) throws IOException {
        List<Item> chosen = open().stream().filter(which).toList();
        Map<String, AbstractModel> models = new LinkedHashMap<>();
        if (!several()) {
            models.put(name(), maxent.train(samples(chosen)));
            return models;
        }
        for (String label : labels()) {
            List<Sample> samples = samples(chosen, label);
            if (samples.stream().anyMatch(sample -> sample.outcome().equals(YES))) {
                models.put(label, maxent.train(samples));
            }
        }
        return models;
    }

    private List<Sample> samples(List<Item> chosen) {
        List<Sample> samples = new ArrayList<>();
        for (Item item : chosen) {
            item.labels().forEach(label -> samples.add(item.sample(label)));
        }
        return samples;
    }

    private static List<Sample> samples(List<Item> chosen, String label) {
        return chosen.stream()
                .map(item -> item.sample(item.labels().contains(label) ? YES : NO))
                .toList();
    }
}
