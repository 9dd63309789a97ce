package dev.evenkeel.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How well scores rank what happened above what did not. */
final class Ranking {

    private record Scored(double score, boolean happened) {}

    private final List<Scored> scored = new ArrayList<>();

    void add(double score, boolean happened) {
        scored.add(new Scored(score, happened));
    }

    int size() {
        return scored.size();
    }

    int positives() {
        return (int) scored.stream().filter(Scored::happened).count();
    }

    /** The area under the ROC curve: how often a positive outranks a negative, ties counting half. */
    double auc() {
        List<Scored> ordered = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score))
                .toList();
        double ranks = 0;
        int i = 0;
        while (i < ordered.size()) {
            int j = i;
            int hits = 0;
            while (j < ordered.size()
                    && ordered.get(j).score() == ordered.get(i).score()) {
                hits += ordered.get(j).happened() ? 1 : 0;
                j++;
            }
            ranks += hits * (i + 1 + j) / 2.0;
            i = j;
        }
        double positives = positives();
        double negatives = ordered.size() - positives;
        return (ranks - positives * (positives + 1) / 2) / (positives * negatives);
    }

    /** The mean precision at each positive, best score first. */
    double averagePrecision() {
        List<Scored> ordered = best();
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < ordered.size(); i++) {
            if (ordered.get(i).happened()) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        return sum / hits;
    }

    /** The share of negatives above the score that lets {@code recall} of the positives through. */
    double falsePositivesAt(double recall) {
        int wanted = (int) Math.ceil(recall * positives());
        int hits = 0;
        int falls = 0;
        for (Scored item : best()) {
            if (item.happened()) {
                hits++;
            } else {
                falls++;
            }
            if (hits >= wanted) {
                break;
            }
        }
        return (double) falls / (size() - positives());
    }

    /** Expected calibration error over ten equally filled bins; scores must be probabilities. */
    double calibrationError() {
        List<Scored> ordered = best();
        int bins = Math.min(10, size());
        double error = 0;
        for (int b = 0; b < bins; b++) {
            List<Scored> bin = ordered.subList(b * size() / bins, (b + 1) * size() / bins);
            double said = bin.stream().mapToDouble(Scored::score).average().orElse(0);
            double was = bin.stream()
                    .mapToDouble(item -> item.happened() ? 1 : 0)
                    .average()
                    .orElse(0);
            error += Math.abs(said - was) * bin.size() / size();
        }
        return error;
    }

    private List<Scored> best() {
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::happened))
                .toList();
    }
}
