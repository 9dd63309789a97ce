package dev.evenkeel.reading;

import java.util.Locale;

/**
 * How a customer feels about what is going on.
 *
 * @param score from -1, furious, to 1, delighted
 * @param confidence how far the words settle it
 */
public record Sentiment(double score, Confidence confidence) {

    /** Neither pleased nor displeased. */
    public static final Sentiment NEUTRAL = new Sentiment(0, Confidence.LOW);

    public Sentiment {
        if (!(score >= -1 && score <= 1)) {
            throw new IllegalArgumentException("a sentiment score is from -1 to 1, not " + score);
        }
    }

    /** The score in five steps, at ±0.2 and ±0.6. */
    public Level level() {
        if (score <= -0.6) {
            return Level.VERY_NEGATIVE;
        }
        if (score <= -0.2) {
            return Level.NEGATIVE;
        }
        return score < 0.2 ? Level.NEUTRAL : score < 0.6 ? Level.POSITIVE : Level.VERY_POSITIVE;
    }

    /** Whether displeasure is read. */
    public boolean isNegative() {
        return score <= -0.2;
    }

    /** Sentiment in five steps. */
    public enum Level {
        VERY_NEGATIVE,
        NEGATIVE,
        NEUTRAL,
        POSITIVE,
        VERY_POSITIVE;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How sure a reading is. */
    public enum Confidence {
        LOW,
        MEDIUM,
        HIGH;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
