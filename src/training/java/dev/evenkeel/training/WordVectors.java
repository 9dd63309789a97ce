package dev.evenkeel.training;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A short vector of length 1 for each word: its neighbours, projected on the main directions by a randomised decomposition (Halko et al. 2011). */
final class WordVectors {

    private static final int DIMENSIONS = 64;
    private static final int ROUNDS = 4;
    private static final long SEED = 20260101;

    private WordVectors() {}

    static float[][] of(Neighbours neighbours) {
        int[][] columns = new int[neighbours.rows().size()][];
        double[][] weights = new double[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            Map<Integer, Double> row = new TreeMap<>(neighbours.rows().get(i));
            columns[i] = row.keySet().stream().mapToInt(Integer::intValue).toArray();
            weights[i] = row.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        double[][] basis = new double[neighbours.columns()][DIMENSIONS];
        Random random = new Random(SEED);
        for (double[] row : basis) {
            for (int k = 0; k < DIMENSIONS; k++) {
                row[k] = random.nextGaussian();
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            basis = back(columns, weights, forth(columns, weights, basis), neighbours.columns());
            straighten(basis);
        }
        return unit(forth(columns, weights, basis));
    }

    private static double[][] forth(int[][] columns, double[][] weights, double[][] basis) {
        double[][] out = new double[columns.length][DIMENSIONS];
        for (int i = 0; i < columns.length; i++) {
            for (int c = 0; c < columns[i].length; c++) {
                double[] from = basis[columns[i][c]];
                for (int k = 0; k < DIMENSIONS; k++) {
                    out[i][k] += weights[i][c] * from[k];
                }
            }
        }
        return out;
    }

    private static double[][] back(int[][] columns, double[][] weights, double[][] rows, int size) {
        double[][] out = new double[size][DIMENSIONS];
        for (int i = 0; i < columns.length; i++) {
            for (int c = 0; c < columns[i].length; c++) {
                double[] to = out[columns[i][c]];
                for (int k = 0; k < DIMENSIONS; k++) {
                    to[k] += weights[i][c] * rows[i][k];
                }
            }
        }
        return out;
    }

    /** Gram-Schmidt on the columns. */
    private static void straighten(double[][] basis) {
        for (int k = 0; k < DIMENSIONS; k++) {
            for (int before = 0; before < k; before++) {
                double dot = dot(basis, k, before);
                for (double[] row : basis) {
                    row[k] -= dot * row[before];
                }
            }
            double length = Math.sqrt(dot(basis, k, k));
            for (double[] row : basis) {
                row[k] /= Math.max(length, 1e-12);
            }
        }
    }

    private static double dot(double[][] basis, int a, int b) {
        double sum = 0;
        for (double[] row : basis) {
            sum += row[a] * row[b];
        }
        return sum;
    }

    private static float[][] unit(double[][] rows) {
        float[][] out = new float[rows.length][DIMENSIONS];
        for (int i = 0; i < rows.length; i++) {
            double square = 0;
            for (double value : rows[i]) {
                square += value * value;
            }
            for (int k = 0; k < DIMENSIONS; k++) {
                out[i][k] = (float) (rows[i][k] / Math.max(Math.sqrt(square), 1e-12));
            }
        }
        return out;
    }
}
