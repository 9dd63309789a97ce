package dev.evenkeel.training;

import dev.evenkeel.library.ModelFiles;
import dev.evenkeel.reading.Classifier;
import dev.evenkeel.reading.Features;
import dev.evenkeel.reading.Features.Family;
import dev.evenkeel.reading.LearnedSentiment;
import dev.evenkeel.reading.Lexicon;
import dev.evenkeel.reading.MaxentModels;
import dev.evenkeel.reading.Sentiment;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the shipped sentiment model answers, beside a bag of words and beside VADER's rules. */
final class SentimentReport {

    private static final int BINS = 5;

    private final Workshop workshop;
    private final SentimentRows data;
    private final ModelFiles models;
    private final Map<String, Function<String, String>> readers = new LinkedHashMap<>();

    SentimentReport(Workshop workshop, ModelFiles models) throws IOException {
        this.workshop = workshop;
        this.models = models;
        this.data = new SentimentRows(workshop.sets(), workshop.authored());
        readers.put("model", text -> level(read(models.sentiment(), text)));
        readers.put("bag of words", bagOfWords());
        readers.put("VADER", new Vader(workshop.tokenizer(), Ratings.load(workshop.sets()))::label);
    }

    private Sentiment read(LearnedSentiment reader, String text) {
        return reader.read(workshop.customer(text));
    }

    /** What is served is what is measured: the class follows from the level. */
    static String level(Sentiment sentiment) {
        return sentiment.level().id().replace("very_", "");
    }

    private Function<String, String> bagOfWords() throws IOException {
        Features words = new Features(Lexicon.EMPTY, EnumSet.of(Family.WORDS));
        Maxent plain = new Maxent(2, 2, 40, 0.02);
        Classifier classifier = MaxentModels.of(plain.train(workshop.samples(data.training(message -> false), words)));
        return text -> {
            double[] p = classifier.probabilities(words.read(workshop.customer(text)));
            int best = p[0] >= p[1] && p[0] >= p[2] ? 0 : p[1] >= p[2] ? 1 : 2;
            return classifier.outcomes().get(best);
        };
    }

    String text() throws IOException {
        return "# Sentiment\n\nThe class follows from the served level, at ±0.2 of the score.\n\n"
                + table()
                + "\n## Held-back fifth of our corpus\n\n"
                + scores("model", data.heldBack(message -> true)).table()
                + "\n## Held-back fifth, by industry\n\n"
                + industries()
                + "\n## False alarms\n\n"
                + alarms()
                + "\n## Calibration on the held-back fifth\n\n"
                + calibration();
    }

    private Scores scores(String reader, List<Row> rows) {
        Scores scores = new Scores(SentimentRows.CLASSES);
        Function<String, String> read = readers.getOrDefault(reader, text -> "neutral");
        rows.forEach(row -> scores.add(row.label(), read.apply(row.text())));
        return scores;
    }

    private String table() {
        StringBuilder out = new StringBuilder("| Macro-F1 (recall of negative) | n |");
        readers.keySet().forEach(name -> out.append(' ').append(name).append(" |"));
        out.append("\n|---|---|").append("---|".repeat(readers.size())).append('\n');
        Map<String, List<Row>> sets = new LinkedHashMap<>(data.dev());
        sets.put("held-back fifth of our corpus", data.heldBack(message -> true));
        sets.forEach((name, rows) -> {
            out.append("| ").append(name).append(" | ").append(rows.size()).append(" |");
            for (String reader : readers.keySet()) {
                Scores scores = scores(reader, rows);
                out.append(String.format(Locale.ROOT, " %.3f (%.2f) |", scores.macroF1(), scores.recall("negative")));
            }
            out.append('\n');
        });
        return out.toString();
    }

    private String industries() {
        StringBuilder out = new StringBuilder("| industry | n | macro-F1 | recall of negative |\n|---|---|---|---|\n");
        for (String industry : new TreeSet<>(
                workshop.authored().stream().map(Message::industry).collect(Collectors.toSet()))) {
            Scores scores =
                    scores("model", data.heldBack(message -> message.industry().equals(industry)));
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f |%n",
                    industry,
                    scores.total(),
                    scores.macroF1(),
                    scores.recall("negative")));
        }
        return out.toString();
    }

    private String alarms() throws IOException {
        Map<String, List<Row>> sets = new LinkedHashMap<>();
        sets.put("calm chat turns (MultiDoGO dev)", workshop.sets().rows(SentimentRows.CALM_DEV));
        sets.put(
                "held-back turns without a problem, neutral",
                data.heldBack(message -> message.labels().problem().equals("none")
                        && message.polarity().equals("neutral")));
        StringBuilder out = new StringBuilder("Share that is called negative.\n\n| set | n |");
        readers.keySet().forEach(name -> out.append(' ').append(name).append(" |"));
        out.append("\n|---|---|").append("---|".repeat(readers.size())).append('\n');
        sets.forEach((name, rows) -> {
            out.append("| ").append(name).append(" | ").append(rows.size()).append(" |");
            readers.values().forEach(read -> {
                long negative = rows.stream()
                        .filter(row -> read.apply(row.text()).equals("negative"))
                        .count();
                out.append(String.format(Locale.ROOT, " %.4f |", negative / (double) Math.max(1, rows.size())));
            });
            out.append('\n');
        });
        return out.toString();
    }

    private String calibration() {
        Map<Integer, int[]> bins = new TreeMap<>();
        Map<Integer, Double> sums = new TreeMap<>();
        for (Row row : data.heldBack(message -> true)) {
            double[] p = models.sentiment().probabilities(models.features().read(workshop.customer(row.text())));
            int best = p[0] >= p[1] && p[0] >= p[2] ? 0 : p[1] >= p[2] ? 1 : 2;
            int bin = (int) Math.min(BINS * 2 - 1, p[best] * BINS * 2);
            int[] counts = bins.computeIfAbsent(bin, x -> new int[2]);
            counts[0]++;
            counts[1] += SentimentRows.CLASSES.get(best).equals(row.label()) ? 1 : 0;
            sums.merge(bin, p[best], Double::sum);
        }
        StringBuilder out = new StringBuilder("| said | n | right |\n|---|---|---|\n");
        bins.forEach((bin, counts) -> out.append(String.format(
                Locale.ROOT,
                "| %.2f | %d | %.2f |%n",
                sums.getOrDefault(bin, 0.0) / counts[0],
                counts[0],
                (double) counts[1] / counts[0])));
        return out.toString();
    }
}
