package dev.evenkeel.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The customer's feelings now, over the conversation.
 *
 * @param sentiment now: the latest turns weigh most, and a streak of bad turns takes more than one polite word to clear
 * @param emotions strength from 0 to 1 of each feeling of the latest turns
 * @param problem the gravest problem stated and not settled
 * @param trend where the sentiment is going
 */
public record Mood(Sentiment sentiment, Map<Emotion, Double> emotions, Problem problem, Trend trend) {

    public Mood {
        emotions = emotions.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(emotions));
    }

    /**
     * A direction since a turn.
     *
     * @param delta change of the sentiment since the customer turn before, from -2 to 2
     * @param sinceTurn index of the turn that the direction began at
     */
    public record Trend(Direction direction, double delta, int sinceTurn) {}

    /** Where the sentiment is going. */
    public enum Direction {
        IMPROVING,
        STEADY,
        WORSENING;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The mood at the end of the readings. */
    public static Mood of(List<TurnReading> readings) {
        return MoodReader.read(customers(readings));
    }

    /** The sentiment of the mood after each customer turn, from -1 to 1; empty when there is none. */
    public static List<Double> curve(List<TurnReading> readings) {
        List<TurnReading.Customer> turns = customers(readings);
        return turns.isEmpty() ? List.of() : MoodReader.curve(turns);
    }

    private static List<TurnReading.Customer> customers(List<TurnReading> readings) {
        return readings.stream()
                .filter(TurnReading.Customer.class::isInstance)
                .map(TurnReading.Customer.class::cast)
                .toList();
    }
}
