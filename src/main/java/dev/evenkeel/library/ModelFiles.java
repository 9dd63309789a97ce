package dev.evenkeel.library;

import dev.evenkeel.reading.Features;
import dev.evenkeel.reading.LearnedSentiment;
import dev.evenkeel.reading.LearnedSentiment.Calibration;
import dev.evenkeel.reading.Lexicon;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The learned models, read and checked.
 *
 * @param features what they see of a message
 * @param sentiment reads one turn
 */
public record ModelFiles(Features features, LearnedSentiment sentiment) {

    private static final String WORDS_CARD = "models/words.card.json";
    private static final String VALENCE = "models/valence.tsv";
    private static final String CLUSTERS = "models/clusters.tsv";

    /**
     * Reads and checks them.
     *
     * @throws BrokenLibraryException when a file is missing, unreadable or not the one that its card describes
     */
    public static ModelFiles load(Files files) {
        Features features = new Features(lexicon(files));
        ModelFile sentiment = ModelFile.load(files, "sentiment");
        return new ModelFiles(
                features,
                new LearnedSentiment(
                        features,
                        sentiment.classifier("sentiment"),
                        calibration(sentiment.card().item("calibration"))));
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
