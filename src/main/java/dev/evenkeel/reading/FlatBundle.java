package dev.evenkeel.reading;

import java.util.List;

/** Several flat models in one table, so that a message is looked up once for all of them. Immutable. */
final class FlatBundle {

    private final List<FlatClassifier> parts;
    private final int[] starts;
    private final int width;
    private final FlatTable table;

    FlatBundle(List<FlatClassifier> parts) {
        this.parts = List.copyOf(parts);
        this.starts = new int[parts.size()];
        int at = 0;
        int features = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = at;
            at += parts.get(i).outcomes().size();
            features += parts.get(i).table().size();
        }
        this.width = at;
        this.table = new FlatTable(features, width);
        for (int i = 0; i < starts.length; i++) {
            parts.get(i).table().copyInto(table, starts[i]);
        }
    }

    /** The sums of weights of every model, one after the other. */
    double[] sums(List<String> features) {
        double[] sums = new double[width];
        for (String feature : features) {
            table.add(FlatTable.hash(feature), sums);
        }
        return sums;
    }

    /** One model's probabilities. */
    double[] probabilities(int part, double[] sums) {
        return FlatTable.softmax(sums, starts[part], parts.get(part).outcomes().size());
    }
}
