package dev.evenkeel.training;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each word stands near each frequent word, and on which side: what tells which words are used alike. */
final class Neighbours {

    private static final int REACH = 2;
    private static final int MOST_WORDS = 14_000;
    private static final int MOST_NEIGHBOURS = 1_500;
    private static final int FEWEST = 5;

    /** Rare neighbours count for more than chance would have it; this evens them out (Levy, Goldberg and Dagan 2015). */
    private static final double SMOOTHING = 0.75;

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Map<Integer, Double>> rows = new ArrayList<>();

    Neighbours(List<Tokens> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.list().forEach(token -> counts.merge(word(token), 1, Integer::sum)));
        counts.remove("");
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(entry -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .forEach(entry -> {
                    places.put(entry.getKey(), words.size());
                    words.add(entry.getKey());
                    rows.add(new HashMap<>());
                });
        texts.forEach(this::count);
        weigh();
    }

    private static String word(Token token) {
        return switch (token.kind()) {
            case WORD -> token.norm();
            case NUMBER, MONEY, TIME, CODE -> "#" + token.kind();
            case PUNCTUATION -> token.endsSentence() ? "." : ",";
            default -> "";
        };
    }

    private void count(Tokens text) {
        List<Integer> line = new ArrayList<>();
        text.list().forEach(token -> line.add(places.getOrDefault(word(token), -1)));
        for (int i = 0; i < line.size(); i++) {
            for (int j = Math.max(0, i - REACH); j <= Math.min(line.size() - 1, i + REACH); j++) {
                int near = line.get(j);
                if (j != i && line.get(i) >= 0 && near >= 0 && near < MOST_NEIGHBOURS) {
                    int side = j - i + REACH;
                    rows.get(line.get(i)).merge(near * (2 * REACH + 1) + side, 1.0, Double::sum);
                }
            }
        }
    }

    /** From counts to positive pointwise mutual information. */
    private void weigh() {
        Map<Integer, Double> columns = new HashMap<>();
        rows.forEach(row -> row.forEach((column, count) -> columns.merge(column, count, Double::sum)));
        double total = 0;
        for (Map.Entry<Integer, Double> column : columns.entrySet()) {
            column.setValue(Math.pow(column.getValue(), SMOOTHING));
        }
        for (double column : columns.values()) {
            total += column;
        }
        for (Map<Integer, Double> row : rows) {
            double sum = row.values().stream().mapToDouble(Double::doubleValue).sum();
            double all = total;
            row.replaceAll(
                    (column, count) -> Math.max(0, Math.log(count * all / (sum * columns.getOrDefault(column, 1.0)))));
            row.values().removeIf(weight -> weight <= 0);
        }
    }

    /** The words, the most frequent first. */
    List<String> words() {
        return words;
    }

    /** How many columns a row may have. */
    int columns() {
        return MOST_NEIGHBOURS * (2 * REACH + 1);
    }

    /** The weights of each word's neighbours, by column. */
    List<Map<Integer, Double>> rows() {
        return rows;
    }
}
