package dev.evenkeel.training;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Token.Kind;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A figure per word that tells how pleasant it is by itself: VADER's mean rating, corrected by how much oftener the word stands in pleased
 * than in displeased texts. The more texts there are the more they count.
 */
final class Valence {

    private static final int FEWEST_TEXTS = 12;
    private static final double TEXTS_THAT_OUTWEIGH_A_RATING = 150;
    private static final double TEXTS_THAT_MAKE_A_RATING = 25;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = 4;

    /** A log-odds of 1 is worth this many points of a rating. */
    private static final double POINTS = 1.1;

    private final Tokenizer tokenizer;
    private final Map<String, double[]> counts = new HashMap<>();
    private final double[] totals = new double[2];

    Valence(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The figures, from -4 to 4. */
    Map<String, Double> learn(List<Row> rows, Map<String, Double> ratings) {
        for (Row row : rows) {
            if (!row.label().equals("neutral")) {
                count(tokenizer.read(row.text()), row.label().equals("positive") ? 1 : 0);
            }
        }
        Set<String> words = new TreeSet<>(ratings.keySet());
        counts.forEach((word, seen) -> {
            if (seen[0] + seen[1] >= FEWEST_TEXTS) {
                words.add(word);
            }
        });
        Map<String, Double> figures = new TreeMap<>();
        for (String word : words) {
            double figure = figure(word, ratings);
            if (Math.abs(figure) >= SMALLEST) {
                figures.put(word, Math.rint(figure * 10) / 10);
            }
        }
        return figures;
    }

    private void count(Tokens tokens, int side) {
        totals[side]++;
        Set<String> once = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean word = token.kind() == Kind.WORD || token.kind() == Kind.EMOJI || token.kind() == Kind.EMOTICON;
            if (word && !tokens.isNegated(i) && once.add(token.norm())) {
                counts.computeIfAbsent(token.norm(), x -> new double[2])[side]++;
            }
        }
    }

    private double figure(String word, Map<String, Double> ratings) {
        double[] seen = counts.getOrDefault(word, new double[2]);
        double texts = seen[0] + seen[1];
        double odds = Math.log((seen[1] + 2) / (totals[1] + 4)) - Math.log((seen[0] + 2) / (totals[0] + 4));
        double learned = Math.max(-LARGEST, Math.min(LARGEST, POINTS * odds));
        Double rating = ratings.get(word);
        if (rating == null) {
            return learned * texts / (texts + TEXTS_THAT_MAKE_A_RATING);
        }
        double trust = texts / (texts + TEXTS_THAT_OUTWEIGH_A_RATING);
        return (1 - trust) * rating + trust * learned;
    }
}
