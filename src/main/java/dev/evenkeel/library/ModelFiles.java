package dev.evenkeel.library;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Classifier;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Features;
import dev.evenkeel.reading.LearnedReader;
import dev.evenkeel.reading.LearnedReader.Customer;
import dev.evenkeel.reading.LearnedReader.YesNo;
import dev.evenkeel.reading.LearnedSentiment;
import dev.evenkeel.reading.LearnedSentiment.Calibration;
import dev.evenkeel.reading.Lexicon;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The learned models, read and checked.
 *
 * @param features what they see of a message
 * @param sentiment reads one turn
 * @param reader reads one turn with all models at once
 * @param shipped every model file by its name, for the self-description and for measuring
 */
public record ModelFiles(
        Features features, LearnedSentiment sentiment, LearnedReader reader, Map<String, Shipped> shipped) {

    private static final List<String> NAMES =
            List.of("sentiment", "problem", "hostility", "abuse", "strength", "outright", "emotions", "moves");

    private static final String WORDS_CARD = "models/words.card.json";
    private static final String VALENCE = "models/valence.tsv";
    private static final String CLUSTERS = "models/clusters.tsv";

    public ModelFiles {
        shipped = Collections.unmodifiableMap(new LinkedHashMap<>(shipped));
    }

    /**
     * One model file.
     *
     * @param card what its card says, as JSON
     * @param thresholds from which probability on a yes counts, for models that say yes or no
     */
    public record Shipped(String card, Map<String, Classifier> classifiers, Map<String, Double> thresholds) {
        public Shipped {
            classifiers = Collections.unmodifiableMap(new LinkedHashMap<>(classifiers));
            thresholds = Map.copyOf(thresholds);
        }
    }

    /**
     * Reads and checks them.
     *
     * @throws BrokenLibraryException when a file is missing, unreadable or not the one that its card describes
     */
    public static ModelFiles load(Files files) {
        Features features = new Features(lexicon(files));
        Map<String, ModelFile> read = new LinkedHashMap<>();
        NAMES.forEach(name -> read.put(name, ModelFile.load(files, name)));
        Function<String, ModelFile> file = name -> Objects.requireNonNull(read.get(name));
        LearnedSentiment sentiment = new LearnedSentiment(
                features,
                file.apply("sentiment").classifier("sentiment"),
                calibration(file.apply("sentiment").card().item("calibration")));
        Customer customer = new Customer(
                file.apply("problem").classifier("problem"),
                file.apply("hostility").classifier("hostility"),
                file.apply("abuse").yesNo("abuse"),
                file.apply("strength").classifier("strength"),
                file.apply("outright").yesNo("outright"),
                yesNo(file.apply("emotions"), Emotion.class));
        Map<AgentMove, YesNo> moves = yesNo(file.apply("moves"), AgentMove.class);
        Map<String, Shipped> shipped = new LinkedHashMap<>();
        read.forEach((name, model) -> shipped.put(name, model.shipped()));
        return new ModelFiles(features, sentiment, new LearnedReader(features, sentiment, customer, moves), shipped);
    }

    /**
     * The model file of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Shipped shipped(String name) {
        Shipped found = shipped.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no model is called " + name);
        }
        return found;
    }

    private static <E extends Enum<E>> Map<E, YesNo> yesNo(ModelFile file, Class<E> type) {
        Map<E, YesNo> models = new EnumMap<>(type);
        for (String label : file.classifiers().keySet()) {
            models.put(file.card().constantNamed(label, type), file.yesNo(label));
        }
        return models;
    }

    private static Calibration calibration(Yaml card) {
        return new Calibration(card.number("negative"), card.number("positive"), card.number("temperature"));
    }

    /** What the models know of single words; their card names the digest of each file. */
    public static Lexicon lexicon(Files files) {
        Yaml digests = Yaml.load(files, WORDS_CARD).item("inner");
        Map<String, Double> valence = new HashMap<>();
        for (List<String> row : rows(files, VALENCE, digests.text("valence"))) {
            valence.put(row.get(0), figure(row));
        }
        Map<String, String> clusters = new HashMap<>();
        rows(files, CLUSTERS, digests.text("clusters")).forEach(row -> clusters.put(row.get(0), row.get(1)));
        return new Lexicon(valence, clusters);
    }

    private static List<List<String>> rows(Files files, String path, String digest) {
        ModelFile.matches(path, "", files.text(path).getBytes(StandardCharsets.UTF_8), digest);
        return Tsv.rows(files, path, 2);
    }

    private static double figure(List<String> row) {
        try {
            return Double.parseDouble(row.get(1));
        } catch (NumberFormatException e) {
            throw new BrokenLibraryException(VALENCE, row.get(0), "\"" + row.get(1) + "\" is no number");
        }
    }
}
