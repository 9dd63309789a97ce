package dev.evenkeel.training;

import dev.evenkeel.reading.Features;
import dev.evenkeel.reading.LearnedSentiment;
import dev.evenkeel.reading.LearnedSentiment.Calibration;
import dev.evenkeel.reading.Lexicon;
import dev.evenkeel.reading.MaxentModels;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import opennlp.tools.ml.model.AbstractModel;

/**
 * A trained sentiment model.
 *
 * @param rows what it learned from
 */
record SentimentTraining(
        Workshop workshop,
        SentimentRows data,
        List<Row> rows,
        Lexicon lexicon,
        AbstractModel model,
        Calibration calibration) {

    private static final Maxent MAXENT = new Maxent(40, 2, 100, 0.02);

    /** The share of calm turns that may be called negative. */
    private static final double FALSE_ALARMS = 0.011;

    static SentimentTraining of(Workshop workshop) throws IOException {
        return of(workshop, message -> false);
    }

    /** Trained without the authored messages that {@code left} names. */
    static SentimentTraining of(Workshop workshop, Predicate<Message> left) throws IOException {
        SentimentRows data = new SentimentRows(workshop.sets(), workshop.authored());
        return of(workshop, data, data.training(left));
    }

    /** The same in a quarter of the time: with all support talk but only a fourth of the public posts. */
    static SentimentTraining brief(Workshop workshop, Predicate<Message> left) throws IOException {
        SentimentRows data = new SentimentRows(workshop.sets(), workshop.authored());
        return of(
                workshop,
                data,
                data.training(left).stream()
                        .filter(row -> row.times() > 1 || Fnv.isInPart(row.form(), 4))
                        .toList());
    }

    private static SentimentTraining of(Workshop workshop, SentimentRows data, List<Row> rows) throws IOException {
        Lexicon lexicon = workshop.lexicon(rows);
        Features features = new Features(lexicon);
        AbstractModel model = MAXENT.train(workshop.samples(rows, features));
        Calibration calibration = FalseAlarms.within(
                FALSE_ALARMS,
                workshop.samples(data.calmToTuneOn(), features),
                offset -> new LearnedSentiment(features, MaxentModels.of(model), new Calibration(offset, -0.3, 1)));
        return new SentimentTraining(workshop, data, rows, lexicon, model, calibration);
    }

    LearnedSentiment reader() {
        return new LearnedSentiment(new Features(lexicon), MaxentModels.of(model), calibration);
    }

    void put(Shelf shelf) throws IOException {
        shelf.words(
                Map.of(
                        "valence",
                        tsv(VALENCE_HEAD, lexicon.valence()),
                        "clusters",
                        tsv(CLUSTERS_HEAD, lexicon.clusters())),
                Map.of("about", "What the models know of single words."));
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("about", "Sentiment of one customer turn in three classes.");
        card.put("outcomes", SentimentRows.CLASSES);
        card.put("calibration", calibrationCard());
        card.put("algorithm", MAXENT.card());
        card.put("rows", rows.size());
        card.put("data", workshop.sets().digests());
        shelf.put("sentiment", Map.of("sentiment", model), card);
    }

    private Map<String, Object> calibrationCard() {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("negative", calibration.negative());
        card.put("positive", calibration.positive());
        card.put("temperature", calibration.temperature());
        card.put("false_alarms_allowed", FALSE_ALARMS);
        return card;
    }

    private static final String VALENCE_HEAD = """
            # How pleasant a word is by itself, from -4 to 4. Derived by the training command from VADER's ratings (MIT), the public sentiment sets
            # (credited in NOTICE) and our own corpus; words nearer to 0 than 0.3 are left out. Do not edit: train.
            """;
    private static final String CLUSTERS_HEAD = """
            # Groups of words that are used alike, learned by the training command from unlabelled customer text (credited in NOTICE). Do not edit: train.
            """;

    private static String tsv(String head, Map<String, ?> rows) {
        StringBuilder out = new StringBuilder(head);
        new java.util.TreeMap<>(rows).forEach((word, value) -> {
            if (!word.startsWith("#")) {
                out.append(word).append('\t').append(value).append('\n');
            }
        });
        return out.toString();
    }
}
