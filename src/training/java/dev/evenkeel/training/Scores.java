package dev.evenkeel.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How answers compare with the truth: counts of every pair. */
final class Scores {

    private final List<String> labels;
    private final Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();

    Scores(List<String> labels) {
        this.labels = List.copyOf(labels);
        for (String truth : labels) {
            Map<String, Integer> row = new LinkedHashMap<>();
            labels.forEach(answer -> row.put(answer, 0));
            counts.put(truth, row);
        }
    }

    void add(String truth, String answer) {
        Map<String, Integer> row = counts.get(truth);
        if (row == null || row.merge(answer, 1, Integer::sum) == null) {
            throw new IllegalArgumentException("no such label: " + truth);
        }
    }

    int count(String truth, String answer) {
        return counts.getOrDefault(truth, Map.of()).getOrDefault(answer, 0);
    }

    int truths(String label) {
        return labels.stream().mapToInt(answer -> count(label, answer)).sum();
    }

    private int answers(String label) {
        return labels.stream().mapToInt(truth -> count(truth, label)).sum();
    }

    int total() {
        return labels.stream().mapToInt(this::truths).sum();
    }

    double precision(String label) {
        return share(count(label, label), answers(label));
    }

    double recall(String label) {
        return share(count(label, label), truths(label));
    }

    double f1(String label) {
        return share(2 * count(label, label), answers(label) + truths(label));
    }

    /** The mean F1 of the labels that occur. */
    double macroF1() {
        return labels.stream()
                .filter(label -> truths(label) > 0)
                .mapToDouble(this::f1)
                .average()
                .orElse(0);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Precision, recall and F1 of each label and the confusion, as a Markdown table. */
    String table() {
        StringBuilder out = new StringBuilder("| truth | n | precision | recall | F1 |");
        labels.forEach(label -> out.append(" → ").append(label).append(" |"));
        out.append("\n|---|---|---|---|---|")
                .append("---|".repeat(labels.size()))
                .append('\n');
        for (String label : labels) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f | %.3f |",
                    label,
                    truths(label),
                    precision(label),
                    recall(label),
                    f1(label)));
            labels.forEach(
                    answer -> out.append(' ').append(count(label, answer)).append(" |"));
            out.append('\n');
        }
        return out.append(String.format(Locale.ROOT, "\nMacro-F1 %.3f of %d.%n", macroF1(), total()))
                .toString()
                .replace("\r", "");
    }
}
