package dev.evenkeel.reading;

import dev.evenkeel.reading.Mood.Direction;
import dev.evenkeel.reading.Mood.Trend;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The mood over a conversation's customer turns. Sentiment is a leaky average that believes bad news faster than good: a turn that is
 * worse than the mood so far weighs {@value #TAKES_HURT}, a better one {@value #TAKES_HEART}, so that one polite turn does not clear a
 * streak of angry ones and two or three calm ones do. A turn that reports the matter settled counts as bad news does.
 */
final class MoodReader {

    static final double TAKES_HURT = 0.75;
    static final double TAKES_HEART = 0.4;
    private static final double NOTICEABLE = 0.15;
    private static final int RECENT = 2;

    private MoodReader() {}

    static Mood read(List<TurnReading.Customer> turns) {
        List<Double> curve = curve(turns);
        TurnReading.Customer last = turns.get(turns.size() - 1);
        Sentiment now =
                new Sentiment(curve.get(curve.size() - 1), last.sentiment().confidence());
        return new Mood(now, emotions(turns), problem(turns), trend(turns, curve));
    }

    /** The mood after each turn. */
    static List<Double> curve(List<TurnReading.Customer> turns) {
        List<Double> curve = new ArrayList<>();
        double mood = turns.get(0).sentiment().score();
        for (TurnReading.Customer turn : turns) {
            double score = turn.sentiment().score();
            boolean believed = score < mood || turn.shows(Signal.RESOLVED);
            mood += (believed ? TAKES_HURT : TAKES_HEART) * (score - mood);
            curve.add(Math.max(-1, Math.min(1, mood)));
        }
        return curve;
    }

    private static Trend trend(List<TurnReading.Customer> turns, List<Double> curve) {
        int last = curve.size() - 1;
        if (last == 0) {
            return new Trend(Direction.STEADY, 0, turns.get(0).index());
        }
        double delta = curve.get(last) - curve.get(last - 1);
        Direction direction = direction(delta);
        int since = last - 1;
        while (since > 0 && direction(curve.get(since) - curve.get(since - 1)) == direction) {
            since--;
        }
        return new Trend(direction, delta, turns.get(since).index());
    }

    private static Direction direction(double delta) {
        if (Math.abs(delta) < NOTICEABLE) {
            return Direction.STEADY;
        }
        return delta > 0 ? Direction.IMPROVING : Direction.WORSENING;
    }

    private static Map<Emotion, Double> emotions(List<TurnReading.Customer> turns) {
        Map<Emotion, Double> strongest = new EnumMap<>(Emotion.class);
        for (TurnReading.Customer turn : turns.subList(Math.max(0, turns.size() - RECENT), turns.size())) {
            turn.emotions().forEach((emotion, strength) -> strongest.merge(emotion, strength, Math::max));
        }
        return strongest;
    }

    private static Problem problem(List<TurnReading.Customer> turns) {
        Problem gravest = Problem.NONE;
        for (TurnReading.Customer turn : turns) {
            if (turn.shows(Signal.RESOLVED)) {
                gravest = Problem.NONE;
            }
            if (turn.problem().severity().compareTo(gravest.severity()) > 0) {
                gravest = turn.problem();
            }
        }
        return gravest;
    }
}
