package dev.evenkeel.escalation;

import java.util.Locale;

/** A way in which a conversation moves, each measured by a function of {@link Dynamics}. */
enum Movement {
    /** How much worse the newest turn is than the average before it. */
    WORSENING,
    /** How much better the newest turn is than the average before it. */
    RECOVERY,
    /** How displeased the newest turn is. */
    DISPLEASURE_LAST,
    /** How pleased the newest turn is. */
    PLEASURE_LAST,
    /** The worst turn so far, fading. */
    DISPLEASURE_PEAK,
    /** How displeased the moving average is. */
    DISPLEASURE_AVERAGE,
    /** How displeased the three worst turns are. */
    DISPLEASURE_WORST_THREE,
    /** Displeased turns in a row. */
    NEGATIVE_STREAK,
    /** Shouted words in the newest turn. */
    CAPITALS,
    /** Several customer turns in a row without an answer. */
    BURST,
    /** Words that the customer has used before. */
    REPETITION,
    /** A turn shorter than usual. */
    SHORTENING,
    /** A long time without an answer. */
    LONG_WAIT,
    /** How steadily the last turns went down. */
    TREND,
    /** How much better the newest turn is than the one before the agent spoke. */
    RECOVERY_AFTER_AGENT,
    /** How much the customer sounds like demanding somebody else, threatening, insulting or giving up, fading. */
    SOUNDS_OUTRIGHT,
    /** Apologies past the first. */
    AGENT_APOLOGISED_AGAIN,
    /** Questions that the agent evaded. */
    AGENT_LEFT_UNANSWERED;

    /** The name that the risk model has a weight for. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
