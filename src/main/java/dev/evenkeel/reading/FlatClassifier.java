package dev.evenkeel.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A maximum-entropy model laid flat: an open hash table from a feature's 64-bit hash to a row of weights. Gives the probabilities of the
 * model that it was made from, without a string comparison.
 */
final class FlatClassifier implements Classifier {

    private final List<String> outcomes;
    private final long[] keys;
    private final int[] rows;
    private final float[] weights;

    /**
     * @param weights for each feature one weight an outcome
     */
    FlatClassifier(List<String> outcomes, Map<String, double[]> weights) {
        this.outcomes = List.copyOf(outcomes);
        int slots = Integer.highestOneBit(Math.max(4, weights.size() * 2)) * 2;
        this.keys = new long[slots];
        this.rows = new int[slots];
        this.weights = new float[weights.size() * outcomes.size()];
        int row = 0;
        for (Map.Entry<String, double[]> entry : weights.entrySet()) {
            place(hash(entry.getKey()), row);
            for (double weight : entry.getValue()) {
                this.weights[row++] = (float) weight;
            }
        }
    }

    private void place(long key, int row) {
        int slot = slot(key);
        if (keys[slot] == key) {
            throw new IllegalArgumentException("two features share one hash");
        }
        keys[slot] = key;
        rows[slot] = row;
    }

    /** Where the key is, or the free place where it would be. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** FNV-1a over the UTF-16 units with a final mix, never 0. */
    static long hash(String feature) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        return hash == 0 ? 1 : hash;
    }

    /** The hashes of the features, which serve several models. */
    static long[] hashes(List<String> features) {
        long[] hashes = new long[features.size()];
        Arrays.setAll(hashes, i -> hash(features.get(i)));
        return hashes;
    }

    @Override
    public List<String> outcomes() {
        return outcomes;
    }

    @Override
    public double[] probabilities(List<String> features) {
        return probabilities(hashes(features));
    }

    double[] probabilities(long[] hashes) {
        double[] sums = new double[outcomes.size()];
        for (long hash : hashes) {
            int slot = slot(hash);
            if (keys[slot] == hash) {
                int row = rows[slot];
                for (int k = 0; k < sums.length; k++) {
                    sums[k] += weights[row + k];
                }
            }
        }
        return softmax(sums);
    }

    private static double[] softmax(double[] sums) {
        double most = Arrays.stream(sums).max().orElse(0);
        double total = 0;
        for (int k = 0; k < sums.length; k++) {
            sums[k] = Math.exp(sums[k] - most);
            total += sums[k];
        }
        for (int k = 0; k < sums.length; k++) {
            sums[k] /= total;
        }
        return sums;
    }
}
