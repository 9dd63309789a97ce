package dev.evenkeel.escalation;

import dev.evenkeel.reading.Signal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is escalation itself when a customer says it. Each kind is rare, so the risk model learns one weight for all of them, and a decision
 * needs no second turn as evidence.
 */
public final class Outright {

    static final Set<Signal> SIGNALS = EnumSet.of(
            Signal.MANAGER_REQUEST,
            Signal.CHURN_THREAT,
            Signal.CHARGEBACK_THREAT,
            Signal.SOCIAL_THREAT,
            Signal.LEGAL_THREAT,
            Signal.REGULATOR_THREAT,
            Signal.ABUSE_INSULT,
            Signal.ABUSE_IDENTITY,
            Signal.ABUSE_SEXUAL,
            Signal.THREAT_VIOLENCE,
            Signal.SELF_HARM,
            Signal.RESIGNATION);

    static final String SHARED = "said_outright";
    private static final Set<String> FEATURES =
            SIGNALS.stream().map(Signal::id).collect(Collectors.toUnmodifiableSet());

    private Outright() {}

    /** Whether a signal of this name is escalation itself. */
    public static boolean isNamed(String signal) {
        return FEATURES.contains(signal);
    }

    /** The name that a feature's weight is learned under. */
    public static String weightName(String feature) {
        return FEATURES.contains(feature) ? SHARED : feature;
    }
}
