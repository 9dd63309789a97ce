package dev.evenkeel.reading;

import dev.evenkeel.reading.Problem.Kind;
import dev.evenkeel.reading.Sentiment.Confidence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Joins what a model hears with what rules found: a threat is never pleasant, praise of an outage is none, a dry complaint is displeasure
 * though it holds no unpleasant word, and plain thanks are pleasure.
 */
final class Tone {

    private static final double THREATENING = -0.5;
    private static final double COMPLAINING = -0.3;
    private static final double PLEASED = 0.25;

    /** How far a score goes when the feeling is mild, and where it begins when it is strong. */
    private static final double MILD = 0.59;

    private static final double INTENSE = 0.61;

    /** Nearer to 0 than this a score is neutral ({@link Sentiment#level}). */
    private static final double FELT = 0.2;

    private static final Set<Signal> THREATS = EnumSet.of(
            Signal.LEGAL_THREAT,
            Signal.REGULATOR_THREAT,
            Signal.CHARGEBACK_THREAT,
            Signal.SOCIAL_THREAT,
            Signal.CHURN_THREAT,
            Signal.ABUSE_INSULT,
            Signal.ABUSE_IDENTITY,
            Signal.ABUSE_SEXUAL,
            Signal.THREAT_VIOLENCE,
            Signal.SARCASM);

    private static final Set<Signal> COMPLAINTS = EnumSet.of(
            Signal.REPEAT_CONTACT,
            Signal.WAIT_COMPLAINT,
            Signal.NOT_HEARD,
            Signal.BLAME_AGENT,
            Signal.BLAME_COMPANY,
            Signal.COST_TO_CUSTOMER,
            Signal.RESIGNATION);

    /** What nobody says mildly, whatever a model hears. */
    private static final Set<Signal> STRONG = EnumSet.of(
            Signal.ABUSE_INSULT, Signal.ABUSE_IDENTITY, Signal.ABUSE_SEXUAL, Signal.THREAT_VIOLENCE, Signal.SELF_HARM);

    private static final Set<Emotion> PLEASANT = EnumSet.of(Emotion.GRATITUDE, Emotion.JOY);

    private Tone() {}

    /**
     * What rules found in a turn.
     *
     * @param strength how likely it is that a feeling, if there is one, is strong
     */
    record Found(List<Mention<Signal>> signals, Set<Emotion> emotions, Problem problem, double strength) {

        boolean any(Set<Signal> of) {
            return signals.stream().anyMatch(mention -> of.contains(mention.what()));
        }

        boolean statesProblem() {
            return problem.kind() != Kind.NONE && problem.kind() != Kind.OTHER;
        }

        boolean isStrong() {
            return strength >= 0.5 || any(STRONG);
        }

        boolean isSettled() {
            return any(EnumSet.of(Signal.RESOLVED, Signal.THANKS));
        }
    }

    static Sentiment of(Sentiment heard, Found found) {
        double score = heard.score();
        boolean threat = found.any(THREATS) || found.emotions().contains(Emotion.ANGER);
        boolean complaint = found.any(COMPLAINTS)
                || found.emotions().stream().anyMatch(emotion -> isDispleasure(emotion))
                || found.statesProblem() && !found.isSettled();
        if (threat) {
            score = Math.min(score, THREATENING);
        } else if (complaint) {
            score = Math.min(score, COMPLAINING);
        } else if (found.any(EnumSet.of(Signal.MANAGER_REQUEST))) {
            score = Math.min(score, 0);
        } else if (found.isSettled() || found.emotions().stream().anyMatch(PLEASANT::contains)) {
            score = Math.max(score, PLEASED);
        }
        score = strengthened(score, found.isStrong());
        return score == heard.score() ? heard : new Sentiment(score, Confidence.MEDIUM);
    }

    /** A model that is sure of displeasure has not heard that it is great: how strong it is was learned apart. */
    private static double strengthened(double score, boolean strong) {
        if (Math.abs(score) < FELT) {
            return score;
        }
        double size = strong ? Math.max(INTENSE, Math.abs(score)) : Math.min(MILD, Math.abs(score));
        return Math.copySign(size, score);
    }

    private static boolean isDispleasure(Emotion emotion) {
        return emotion == Emotion.FRUSTRATION || emotion == Emotion.DISAPPOINTMENT;
    }
}
