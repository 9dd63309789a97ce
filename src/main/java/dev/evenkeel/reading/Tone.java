package dev.evenkeel.reading;

import dev.evenkeel.reading.Problem.Kind;
import dev.evenkeel.reading.Sentiment.Confidence;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
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

    /** How far a score goes without any sign of strength. */
    private static final double MILD = 0.59;

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

    private static final Set<Signal> STRONG = EnumSet.of(
            Signal.ABUSE_PROFANITY,
            Signal.ABUSE_INSULT,
            Signal.ABUSE_IDENTITY,
            Signal.ABUSE_SEXUAL,
            Signal.THREAT_VIOLENCE,
            Signal.SELF_HARM,
            Signal.BLAME_AGENT,
            Signal.LEGAL_THREAT);

    private static final Set<Emotion> FEELINGS =
            EnumSet.of(Emotion.ANGER, Emotion.FRUSTRATION, Emotion.SADNESS, Emotion.JOY);

    private static final Set<Emotion> PLEASANT = EnumSet.of(Emotion.GRATITUDE, Emotion.JOY);

    private Tone() {}

    /** What rules found in a turn. */
    record Found(Tokens tokens, List<Mention<Signal>> signals, Set<Emotion> emotions, Problem problem) {

        boolean any(Set<Signal> of) {
            return signals.stream().anyMatch(mention -> of.contains(mention.what()));
        }

        boolean statesProblem() {
            return problem.kind() != Kind.NONE && problem.kind() != Kind.OTHER;
        }

        /** Whether the manner or the words are strong: a model that is sure of displeasure has not heard that it is great. */
        boolean isStrong() {
            long shouted = tokens.list().stream().filter(Token::isShouted).count();
            boolean loud = shouted > 2 && shouted * 3 > tokens.words()
                    || tokens.list().stream().anyMatch(token -> token.isStretched() || isRun(token));
            return loud || any(STRONG) || emotions.stream().anyMatch(FEELINGS::contains);
        }

        private static boolean isRun(Token token) {
            return token.kind() == Token.Kind.PUNCTUATION
                    && token.text().length() > 1
                    && token.text().contains("!");
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
        if (!found.isStrong()) {
            score = Math.max(-MILD, Math.min(MILD, score));
        }
        return score == heard.score() ? heard : new Sentiment(score, Confidence.MEDIUM);
    }

    private static boolean isDispleasure(Emotion emotion) {
        return emotion == Emotion.FRUSTRATION || emotion == Emotion.DISAPPOINTMENT;
    }
}
