package dev.evenkeel.reading;

import java.util.List;

/** A learned classifier of messages. Immutable, so one instance serves all threads. */
public interface Classifier {

    /** The outcomes, in the order of the probabilities. */
    List<String> outcomes();

    /** How probable each outcome is; they sum to 1. */
    double[] probabilities(List<String> features);
}
