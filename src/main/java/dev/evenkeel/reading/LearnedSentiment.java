package dev.evenkeel.reading;

import dev.evenkeel.reading.Sentiment.Confidence;
import java.util.List;

/** Sentiment by a learned model: how much likelier displeasure or pleasure is than the other two, on a scale that was calibrated in training. */
public final class LearnedSentiment implements SentimentReader {

    private static final double CLEAR = 0.5;
    private static final double FAIR = 0.2;

    private final Features features;
    private final Classifier classifier;
    private final Calibration calibration;
    private final int negative;
    private final int neutral;
    private final int positive;

    /**
     * How probabilities become a score.
     *
     * @param negative what is added to the log-odds of displeasure, so that calm chat raises few false alarms
     * @param positive the same for pleasure
     * @param temperature above 1 the model is too sure of itself
     */
    public record Calibration(double negative, double positive, double temperature) {

        /** Takes the probabilities as they are. */
        public static final Calibration NONE = new Calibration(0, 0, 1);

        public Calibration {
            if (!(temperature > 0)) {
                throw new IllegalArgumentException("a temperature is above 0, not " + temperature);
            }
        }
    }

    public LearnedSentiment(Features features, Classifier classifier, Calibration calibration) {
        this.features = features;
        this.classifier = classifier;
        this.calibration = calibration;
        this.negative = outcome("negative");
        this.neutral = outcome("neutral");
        this.positive = outcome("positive");
    }

    private int outcome(String name) {
        int at = classifier.outcomes().indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("the sentiment model has no outcome \"" + name + "\"");
        }
        return at;
    }

    @Override
    public Sentiment read(Utterance utterance) {
        return utterance.tokens().size() == 0 ? Sentiment.NEUTRAL : read(features.read(utterance));
    }

    /** The sentiment of a message whose features are known. */
    public Sentiment read(List<String> seen) {
        return of(classifier.probabilities(seen));
    }

    Classifier classifier() {
        return classifier;
    }

    /** The sentiment behind the classifier's probabilities. */
    Sentiment of(double[] raw) {
        double[] p = calibrated(raw);
        double most = Math.max(p[0], Math.max(p[1], p[2]));
        double least = Math.min(p[0], Math.min(p[1], p[2]));
        double margin = most - (1 - most - least);
        Confidence confidence = margin >= CLEAR ? Confidence.HIGH : margin >= FAIR ? Confidence.MEDIUM : Confidence.LOW;
        return new Sentiment(Math.max(-1, Math.min(1, p[2] - p[0])), confidence);
    }

    /** Calibrated: negative, neutral, positive. */
    public double[] probabilities(List<String> seen) {
        return calibrated(classifier.probabilities(seen));
    }

    private double[] calibrated(double[] raw) {
        double[] p = {
            scaled(raw[negative], calibration.negative()),
            scaled(raw[neutral], 0),
            scaled(raw[positive], calibration.positive())
        };
        double total = p[0] + p[1] + p[2];
        return new double[] {p[0] / total, p[1] / total, p[2] / total};
    }

    private double scaled(double probability, double offset) {
        return Math.exp((Math.log(Math.max(probability, 1e-12)) + offset) / calibration.temperature());
    }
}
