package dev.evenkeel.training;

import dev.evenkeel.reading.Features;
import dev.evenkeel.reading.Features.Family;
import dev.evenkeel.reading.LearnedSentiment;
import dev.evenkeel.reading.LearnedSentiment.Calibration;
import dev.evenkeel.reading.Lexicon;
import dev.evenkeel.reading.MaxentModels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How sentiment is read in an industry that training never saw. */
final class Unseen {

    private static final int GROUP = 3;
    private static final int WORST = 20;

    private Unseen() {}

    /** A message that was read wrongly, and how sure the model was of the wrong class. */
    private record Slip(Message message, String answer, double score) {}

    static String industries(Workshop workshop) throws IOException {
        List<String> industries = new ArrayList<>(new TreeSet<>(
                workshop.authored().stream().map(Message::industry).collect(Collectors.toSet())));
        StringBuilder out = new StringBuilder(
                "# Industries that training never saw\n\nThree are left out at a time; a fourth of the public posts is learned from.\n\n"
                        + "| industry | n | macro-F1 | recall of negative |\n|---|---|---|---|\n");
        List<Slip> slips = new ArrayList<>();
        for (int from = 0; from < industries.size(); from += GROUP) {
            Set<String> left = Set.copyOf(industries.subList(from, Math.min(industries.size(), from + GROUP)));
            LearnedSentiment reader = SentimentTraining.brief(workshop, message -> left.contains(message.industry()))
                    .reader();
            for (String industry : new TreeSet<>(left)) {
                Scores scores = scores(workshop, reader, industry, slips);
                out.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.3f | %.3f |%n",
                        industry,
                        scores.total(),
                        scores.macroF1(),
                        scores.recall("negative")));
            }
        }
        return out + worst(slips);
    }

    private static Scores scores(Workshop workshop, LearnedSentiment reader, String industry, List<Slip> slips) {
        Scores scores = new Scores(SentimentRows.CLASSES);
        for (Message message : workshop.authored()) {
            if (!message.isAgents() && !message.heldBack() && message.industry().equals(industry)) {
                var sentiment = reader.read(workshop.customer(message.text()));
                String answer = SentimentReport.level(sentiment);
                scores.add(message.polarity(), answer);
                if (!answer.equals(message.polarity())) {
                    slips.add(new Slip(message, answer, sentiment.score()));
                }
            }
        }
        return scores;
    }

    private static String worst(List<Slip> slips) {
        StringBuilder out =
                new StringBuilder("\n## The worst twenty\n\n| truth | answer | score | message |\n|---|---|---|---|\n");
        slips.stream()
                .sorted(Comparator.comparingDouble(slip -> -Math.abs(slip.score())))
                .limit(WORST)
                .forEach(slip -> out.append(String.format(
                        Locale.ROOT,
                        "| %s | %s | %.2f | %s |%n",
                        slip.message().polarity(),
                        slip.answer(),
                        slip.score(),
                        slip.message().text().replace("\n", " ").replace("|", "/"))));
        return out.toString();
    }

    /** What each family of features adds: trained without it, on our own corpus and a part of the public rows, three industries left out. */
    static String families(Workshop workshop) throws IOException {
        Set<String> left = Set.of("airline", "games", "insurance");
        SentimentRows data = new SentimentRows(workshop.sets(), workshop.authored());
        List<Row> rows = data.training(message -> left.contains(message.industry())).stream()
                .filter(row -> row.times() > 1 || Fnv.isInPart(row.form(), 4))
                .toList();
        Lexicon lexicon = workshop.lexicon(rows);
        StringBuilder out = new StringBuilder("# What each family of features adds\n\n"
                + "Trained without one family on our corpus and a quarter of the public rows; macro-F1 on three industries left out and on Reddit posts.\n\n"
                + "| without | unseen industries | Reddit dev | features kept |\n|---|---|---|---|\n");
        List<Set<Family>> sets = new ArrayList<>(List.of(EnumSet.allOf(Family.class)));
        for (Family family : Family.values()) {
            sets.add(EnumSet.complementOf(EnumSet.of(family)));
        }
        for (Set<Family> set : sets) {
            Features features = new Features(lexicon, set);
            var model = new Maxent(25, 2, 60, 0.02).train(workshop.samples(rows, features));
            LearnedSentiment reader =
                    new LearnedSentiment(features, MaxentModels.of(model), new Calibration(-0.5, -0.3, 1));
            Scores unseen = new Scores(SentimentRows.CLASSES);
            workshop.authored().stream()
                    .filter(message -> !message.isAgents() && !message.heldBack() && left.contains(message.industry()))
                    .forEach(message -> unseen.add(message.polarity(), answer(workshop, reader, message.text())));
            Scores reddit = new Scores(SentimentRows.CLASSES);
            workshop.sets()
                    .rows(SentimentRows.REDDIT_DEV)
                    .forEach(row -> reddit.add(row.label(), answer(workshop, reader, row.text())));
            Set<Family> without = EnumSet.allOf(Family.class);
            without.removeAll(set);
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %d |%n",
                    without.isEmpty() ? "nothing" : without.iterator().next(),
                    unseen.macroF1(),
                    reddit.macroF1(),
                    MaxentModels.contexts(model).size()));
        }
        return out.toString();
    }

    private static String answer(Workshop workshop, LearnedSentiment reader, String text) {
        return SentimentReport.level(reader.read(workshop.customer(text)));
    }
}
