package dev.evenkeel.escalation;

import java.util.List;
import java.util.Locale;

/**
 * What to do about the risk.
 *
 * @param action what
 * @param policy the id of the policy that decided
 * @param changed whether there is something new to raise since the previous customer turn
 * @param because reason codes, such as {@code risk_over_notify} or {@code gate_legal}
 */
public record Decision(Action action, String policy, boolean changed, List<String> because) {

    public Decision {
        because = List.copyOf(because);
    }

    /** Whom to tell, mildest first. */
    public enum Action {
        NONE,
        NUDGE_AGENT,
        NOTIFY_SUPERVISOR,
        HANDOFF;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
