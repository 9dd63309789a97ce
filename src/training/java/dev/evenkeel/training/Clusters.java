package dev.evenkeel.training;

import dev.evenkeel.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Groups of words that are used alike, by spherical k-means over their vectors. */
final class Clusters {

    private static final int GROUPS = 400;
    private static final int ROUNDS = 20;
    private static final long SEED = 20260101;

    private Clusters() {}

    /** The group of each word. */
    static Map<String, String> learn(List<Tokens> texts) {
        Neighbours neighbours = new Neighbours(texts);
        int[] groups = groups(WordVectors.of(neighbours));
        Map<String, String> clusters = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            String word = neighbours.words().get(i);
            if (Character.isLetter(word.charAt(0))) {
                clusters.put(word, String.valueOf(groups[i]));
            }
        }
        return clusters;
    }

    static int[] groups(float[][] vectors) {
        int size = Math.min(GROUPS, vectors.length);
        float[][] centres = new float[size][];
        Random random = new Random(SEED);
        for (int c = 0; c < size; c++) {
            centres[c] = vectors[random.nextInt(vectors.length)].clone();
        }
        int[] groups = new int[vectors.length];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < vectors.length; i++) {
                groups[i] = nearest(vectors[i], centres);
            }
            move(vectors, groups, centres);
        }
        return groups;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float dot = 0;
            for (int k = 0; k < vector.length; k++) {
                dot += vector[k] * centres[c][k];
            }
            if (dot > most) {
                most = dot;
                best = c;
            }
        }
        return best;
    }

    private static void move(float[][] vectors, int[] groups, float[][] centres) {
        double[][] sums = new double[centres.length][vectors.length == 0 ? 0 : vectors[0].length];
        for (int i = 0; i < vectors.length; i++) {
            for (int k = 0; k < vectors[i].length; k++) {
                sums[groups[i]][k] += vectors[i][k];
            }
        }
        for (int c = 0; c < centres.length; c++) {
            double square = 0;
            for (double value : sums[c]) {
                square += value * value;
            }
            if (square > 0) {
                for (int k = 0; k < sums[c].length; k++) {
                    centres[c][k] = (float) (sums[c][k] / Math.sqrt(square));
                }
            }
        }
    }
}
