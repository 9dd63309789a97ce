package dev.evenkeel.transcript;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the company lets this agent offer, promise and explain: the wire's {@code context.policy}, the only source of offers.
 *
 * @param mayOffer fixes that need no further approval, in words that fit after "I can" ("send a new kettle today")
 * @param compensation the most that may be given on top of a fix
 * @param updateWithin when the customer will hear again, in words that fit at a sentence's end ("by 15:00")
 * @param followup how the agent may come back to the customer, in words that fit after "I will" ("message you here on Friday")
 * @param reasons why a rule exists, by the rule's name
 * @param handoffRoute who takes over, in words that fit after "to" ("the duty manager")
 * @param crisisCountry ISO 3166-1 alpha-2 code that picks the crisis card
 */
public record Mandate(
        List<String> mayOffer,
        Optional<Compensation> compensation,
        Optional<String> updateWithin,
        Optional<String> followup,
        Map<String, String> reasons,
        Optional<String> handoffRoute,
        Optional<String> crisisCountry) {

    /** Nothing allowed, nothing promised. */
    public static final Mandate NONE = new Mandate(
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty());

    public Mandate {
        mayOffer = List.copyOf(mayOffer);
        reasons = Map.copyOf(reasons);
    }

    /**
     * A cap on recompense.
     *
     * @param maxAmount the most, in whole or decimal units of the currency; not negative
     * @param currency ISO 4217 code
     */
    public record Compensation(BigDecimal maxAmount, String currency) {
        public Compensation {
            if (maxAmount.signum() < 0) {
                throw new IllegalArgumentException("a negative compensation");
            }
        }
    }
}
