package dev.evenkeel.training;

import dev.evenkeel.reading.LearnedSentiment;
import dev.evenkeel.reading.LearnedSentiment.Calibration;
import java.util.List;
import java.util.function.DoubleFunction;

/** Chooses the log-offset of displeasure from a budget of false alarms on calm chat, never by a score on a labelled set. */
final class FalseAlarms {

    private static final double STEP = 0.1;
    private static final double LOWEST = -4;

    private FalseAlarms() {}

    /** The calibration with the largest offset, 0 at most, that keeps the budget. */
    static Calibration within(double budget, List<Sample> calm, DoubleFunction<LearnedSentiment> reader) {
        double offset = 0;
        while (offset > LOWEST && share(calm, reader.apply(offset)) > budget) {
            offset = Math.rint((offset - STEP) * 10) / 10;
        }
        return new Calibration(offset, -0.3, 1);
    }

    /** The share of calm turns that are called negative. */
    static double share(List<Sample> calm, LearnedSentiment reader) {
        long alarms = calm.stream()
                .filter(sample -> reader.read(sample.features()).isNegative())
                .count();
        return calm.isEmpty() ? 0 : (double) alarms / calm.size();
    }
}
