package dev.evenkeel.reading;

import java.util.Arrays;

/** Weights by feature: an open hash table from a feature's 64-bit hash to a row of weights. No string is kept or compared. */
final class FlatTable {

    private final int width;
    private final long[] keys;
    private final int[] rows;
    private float[] weights;
    private int size;

    /**
     * @param most how many features it may hold
     * @param width how many weights a feature has
     */
    FlatTable(int most, int width) {
        this.width = width;
        int slots = Integer.highestOneBit(Math.max(4, most)) * 4;
        this.keys = new long[slots];
        this.rows = new int[slots];
        this.weights = new float[64 * width];
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

    int size() {
        return size;
    }

    /** Whether the feature is known. */
    boolean has(long key) {
        return keys[slot(key)] == key;
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

    /** Sets one weight of a feature. */
    void put(long key, int column, double weight) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            rows[slot] = size * width;
            size++;
            if (size * width > weights.length) {
                weights = Arrays.copyOf(weights, Math.max(size * width, weights.length * 3 / 2));
            }
        }
        weights[rows[slot] + column] = (float) weight;
    }

    /** Adds a feature's weights to the sums; an unknown feature adds nothing. */
    void add(long key, double[] sums) {
        int slot = slot(key);
        if (keys[slot] == key) {
            int row = rows[slot];
            for (int k = 0; k < width; k++) {
                sums[k] += weights[row + k];
            }
        }
    }

    /** Copies every feature into a wider table, from a column on. */
    void copyInto(FlatTable wider, int column) {
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                for (int k = 0; k < width; k++) {
                    wider.put(keys[slot], column + k, weights[rows[slot] + k]);
                }
            }
        }
    }

    /** From sums of weights, a stretch of them, to probabilities. */
    static double[] softmax(double[] sums, int from, int length) {
        double[] p = Arrays.copyOfRange(sums, from, from + length);
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : p) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (int k = 0; k < length; k++) {
            p[k] = Math.exp(p[k] - most);
            total += p[k];
        }
        for (int k = 0; k < length; k++) {
            p[k] /= total;
        }
        return p;
    }
}
