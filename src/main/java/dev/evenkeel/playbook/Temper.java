package dev.evenkeel.playbook;

import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.Sentiment.Confidence;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import java.util.EnumSet;
import java.util.Set;

/** How the customer is at this moment, in four steps that decide what may be said. */
enum Temper {
    HAPPY,
    NEUTRAL,
    UPSET,
    ANGRY;

    /** What only an angry customer writes. */
    private static final Set<Signal> HOSTILE =
            EnumSet.of(Signal.ABUSE_INSULT, Signal.ABUSE_IDENTITY, Signal.ABUSE_SEXUAL, Signal.THREAT_VIOLENCE);

    private static final Set<Signal> HEATED = EnumSet.of(
            Signal.NOT_HEARD,
            Signal.ABUSE_PROFANITY,
            Signal.BLAME_AGENT,
            Signal.LEGAL_THREAT,
            Signal.REGULATOR_THREAT,
            Signal.SOCIAL_THREAT,
            Signal.CHARGEBACK_THREAT,
            Signal.CHURN_THREAT);

    static Temper of(Mood mood, TurnReading.Customer latest, boolean grieved) {
        Sentiment sentiment = mood.sentiment();
        boolean sure = sentiment.confidence() != Confidence.LOW;
        boolean negative = sure && sentiment.isNegative();
        if (HOSTILE.stream().anyMatch(latest::shows)
                || felt(mood, Emotion.ANGER) >= 0.6
                || (sure && sentiment.level() == Sentiment.Level.VERY_NEGATIVE)
                || (negative && HEATED.stream().anyMatch(latest::shows))) {
            return ANGRY;
        }
        if (negative || (grieved && isHurt(mood)) || (grieved && HEATED.stream().anyMatch(latest::shows))) {
            return UPSET;
        }
        boolean pleased = sure && sentiment.score() >= 0.2 && !latest.shows(Signal.SARCASM);
        return pleased ? HAPPY : NEUTRAL;
    }

    /** Whether a feeling that hurts is expressed. */
    static boolean isHurt(Mood mood) {
        return strongest(mood) >= 0.6;
    }

    static double strongest(Mood mood) {
        double strongest = 0;
        for (Emotion emotion : EnumSet.range(Emotion.ANGER, Emotion.SADNESS)) {
            strongest = Math.max(strongest, emotion == Emotion.CONFUSION ? 0 : felt(mood, emotion));
        }
        return strongest;
    }

    private static double felt(Mood mood, Emotion emotion) {
        return mood.emotions().getOrDefault(emotion, 0.0);
    }

    boolean isNegative() {
        return this == UPSET || this == ANGRY;
    }
}
