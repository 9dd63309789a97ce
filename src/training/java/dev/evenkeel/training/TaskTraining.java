package dev.evenkeel.training;

import dev.evenkeel.reading.Classifier;
import dev.evenkeel.reading.MaxentModels;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;

/**
 * A task with its trained models.
 *
 * @param thresholds for each label of a task with several, from which probability on it holds
 */
record TaskTraining(Task task, Map<String, AbstractModel> models, Map<String, Double> thresholds) {

    static TaskTraining of(Task task) throws IOException {
        return new TaskTraining(task, task.train(item -> true), task.several() ? Thresholds.choose(task) : Map.of());
    }

    void put(Shelf shelf, Workshop workshop) throws IOException {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("about", task.about());
        card.put("outcomes", List.copyOf(task.labels()));
        if (task.several()) {
            card.put("thresholds", thresholds);
        }
        card.put("algorithm", task.maxent().card());
        card.put("rows", task.open().size());
        card.put("scores", TaskReport.scores(answers()));
        card.put(
                "limits", "English only. Trained on authored and public text; no figure here is from a live helpdesk.");
        card.put("data", workshop.sets().digests());
        shelf.put(task.name(), models, card);
    }

    private TaskReport.Answers answers() {
        Map<String, Classifier> classifiers = new LinkedHashMap<>();
        models.forEach((label, model) -> classifiers.put(label, MaxentModels.of(model)));
        return new TaskReport.Answers(task, classifiers, thresholds);
    }
}
