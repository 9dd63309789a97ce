package dev.evenkeel.reading;

/**
 * What a company knows better about the tone of a phrase.
 *
 * @param effect which way it moves the score of a turn
 * @param weight how far, from 0 to 1; for {@link Effect#NEUTRAL} the share of the score that goes
 */
public record Shade(Effect effect, double weight) {

    public Shade {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("a weight is from 0 to 1, not " + weight);
        }
    }

    /** Which way a phrase moves the score of a turn. */
    public enum Effect {
        NEGATIVE,
        NEUTRAL,
        POSITIVE
    }
}
