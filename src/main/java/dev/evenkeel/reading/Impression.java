package dev.evenkeel.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the learned models make of one customer turn. Probabilities, from 0 to 1.
 *
 * @param severity how likely it is that a problem of each weight, or none, is stated
 * @param emotions the feelings that are likely enough to be named, with how likely they are
 * @param hostility how likely each target is
 * @param abuse how likely it is that a person is insulted or harassed
 * @param isAbuse whether that is likely enough to be acted on
 * @param strength how likely it is that a feeling, if there is one, is strong
 * @param outright how likely it is that the turn demands somebody else, threatens, insults or gives up
 */
public record Impression(
        Sentiment sentiment,
        Map<Problem.Severity, Double> severity,
        Map<Emotion, Double> emotions,
        Map<Hostility, Double> hostility,
        double abuse,
        boolean isAbuse,
        double strength,
        double outright) {

    public Impression {
        severity = Collections.unmodifiableMap(new EnumMap<>(severity));
        emotions = emotions.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(emotions));
        hostility = Collections.unmodifiableMap(new EnumMap<>(hostility));
    }

    /** The same with another tone and another ear for threats: training reads its conversations with models that have not seen them. */
    public Impression with(Sentiment other, double otherOutright) {
        return new Impression(other, severity, emotions, hostility, abuse, isAbuse, strength, otherOutright);
    }

    /** How likely it is that any problem is stated. */
    public double problem() {
        return 1 - severity.getOrDefault(Problem.Severity.NONE, 0.0);
    }
}
