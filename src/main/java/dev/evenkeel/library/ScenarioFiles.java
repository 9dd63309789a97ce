package dev.evenkeel.library;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.review.Reactions;
import dev.evenkeel.review.Reactions.Points;
import dev.evenkeel.review.Scenario;
import dev.evenkeel.review.Scenario.Lines;
import dev.evenkeel.review.Temperature;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Mandate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the practice customers of {@code library/scenarios} and how they take replies. */
final class ScenarioFiles {

    private ScenarioFiles() {}

    static List<Scenario> load(Files files) {
        List<Scenario> scenarios = new ArrayList<>();
        for (String path : ReadingFiles.paths(Yaml.load(files, "library/index.yaml"), "scenarios")) {
            Yaml file = Yaml.load(files, path);
            try {
                scenarios.add(scenario(file));
            } catch (IllegalArgumentException e) {
                throw file.broken(String.valueOf(e.getMessage()));
            }
            file.done();
        }
        return scenarios;
    }

    private static Scenario scenario(Yaml file) {
        return new Scenario(
                file.text("id"),
                file.text("industry"),
                file.text("title"),
                file.text("about"),
                file.constants("focus", Technique.class),
                file.constant("start", Temperature.class),
                Set.copyOf(file.constants("needs", Technique.class)),
                weights(file),
                context(file.item("context")),
                file.texts("opening"),
                file.texts("say_back"),
                lines(file));
    }

    private static Map<Technique, Integer> weights(Yaml file) {
        Map<Technique, Integer> weights = new EnumMap<>(Technique.class);
        if (file.has("weights")) {
            Yaml item = file.item("weights");
            item.keys().forEach(key -> weights.put(item.constantNamed(key, Technique.class), (int) item.number(key)));
        }
        return weights;
    }

    private static Context context(Yaml yaml) {
        Map<String, String> facts = new LinkedHashMap<>();
        Yaml known = yaml.item("facts");
        known.keys().forEach(key -> facts.put(key, known.text(key)));
        Mandate mandate = new Mandate(
                yaml.texts("may_offer"),
                Optional.empty(),
                yaml.optionalText("update_within"),
                yaml.optionalText("followup"),
                Map.of(),
                yaml.optionalText("handoff_route"),
                Optional.empty());
        yaml.done();
        return new Context(Optional.empty(), Optional.empty(), Optional.of("practice"), facts, mandate, false);
    }

    private static Map<Temperature, Lines> lines(Yaml file) {
        Map<Temperature, Lines> lines = new EnumMap<>(Temperature.class);
        for (Yaml state : file.items("states")) {
            Lines said = new Lines(state.texts("cooled"), state.texts("heated"), state.texts("same"));
            if (lines.put(state.constant("state", Temperature.class), said) != null) {
                throw state.broken("the state stands twice");
            }
            state.done();
        }
        return lines;
    }

    static Reactions reactions(Files files) {
        Yaml file = Yaml.load(files, "library/practice.yaml");
        file.optionalText("about");
        Map<Technique, Points> cools = new EnumMap<>(Technique.class);
        for (Yaml item : file.items("cools")) {
            cools.put(item.constant("technique", Technique.class), points(item));
        }
        Map<AgentMove, Points> heats = new EnumMap<>(AgentMove.class);
        for (Yaml item : file.items("heats")) {
            heats.put(item.constant("move", AgentMove.class), points(item));
        }
        Reactions reactions = new Reactions(
                new Reactions.Rule(
                        (int) file.number("cools_from"),
                        (int) file.number("heats_from"),
                        (int) file.number("heats_twice_from"),
                        (int) file.number("patience"),
                        (int) file.number("most_replies")),
                cools,
                heats,
                points(file.item("stacked_apology")),
                points(file.item("harsh_draft")),
                points(file.item("nothing")),
                points(file.item("lost_patience")),
                points(file.item("still_needed")));
        file.done();
        return reactions;
    }

    private static Points points(Yaml item) {
        Points points = new Points((int) item.number("weight"), item.text("text"));
        item.done();
        return points;
    }
}
