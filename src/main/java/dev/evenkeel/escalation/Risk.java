package dev.evenkeel.escalation;

import java.util.List;
import java.util.Locale;

/**
 * How probable it is that the conversation escalates within the next three customer turns, or has just done so.
 *
 * @param probability calibrated, from 0 to 1
 * @param bias the logit without any reason
 * @param contributions the reasons; with {@code bias} they add up to the logit of {@code probability}
 */
public record Risk(double probability, double bias, List<Contribution> contributions) {

    public Risk {
        contributions = List.copyOf(contributions);
    }

    /** The probability in four steps that a person can act on. */
    public enum Band {
        LOW,
        ELEVATED,
        HIGH,
        CRITICAL;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
