package dev.evenkeel.reading;

import java.util.List;
import java.util.Map;

/** A maximum-entropy model laid flat: gives the probabilities of the OpenNLP model that it was made from, without comparing strings. */
final class FlatClassifier implements Classifier {

    private final List<String> outcomes;
    private final FlatTable table;

    /**
     * @param weights for each feature one weight an outcome
     */
    FlatClassifier(List<String> outcomes, Map<String, double[]> weights) {
        this.outcomes = List.copyOf(outcomes);
        this.table = new FlatTable(weights.size(), outcomes.size());
        weights.forEach((feature, row) -> {
            long key = FlatTable.hash(feature);
            if (table.has(key)) {
                throw new IllegalArgumentException("two features share one hash: " + feature);
            }
            for (int k = 0; k < row.length; k++) {
                table.put(key, k, row[k]);
            }
        });
    }

    FlatTable table() {
        return table;
    }

    @Override
    public List<String> outcomes() {
        return outcomes;
    }

    @Override
    public double[] probabilities(List<String> features) {
        double[] sums = new double[outcomes.size()];
        for (String feature : features) {
            table.add(FlatTable.hash(feature), sums);
        }
        return FlatTable.softmax(sums, 0, sums.length);
    }
}
