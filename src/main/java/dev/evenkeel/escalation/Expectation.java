package dev.evenkeel.escalation;

import java.util.Set;

/** Which way a person expects a feature to move the risk; training refuses a weight that goes the other way. */
public enum Expectation {
    /** More of it never lowers the risk. */
    RAISES,
    /** More of it never raises the risk. */
    LOWERS;

    private static final Set<String> GOOD = Set.of(
            "pleasure_last",
            "recovery",
            "thanks",
            "resolved",
            "gratitude",
            "joy",
            "joke",
            "agent_apology",
            "agent_empathy",
            "agent_mirror",
            "agent_solution",
            "agent_options",
            "agent_timeframe",
            "agent_reason",
            "agent_compensation",
            "agent_followup",
            "agent_handoff",
            "agent_question_open",
            "agent_question_closed",
            "agent_greeting",
            "agent_closing",
            "tenure",
            "needs_time",
            "direct_question");

    /** What a person expects of the feature. */
    public static Expectation of(String feature) {
        return GOOD.contains(feature) ? LOWERS : RAISES;
    }

    /** Whether a weight goes the expected way. */
    public boolean allows(double weight) {
        return this == RAISES ? weight >= 0 : weight <= 0;
    }
}
