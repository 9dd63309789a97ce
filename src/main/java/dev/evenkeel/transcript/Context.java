package dev.evenkeel.transcript;

import java.util.Map;
import java.util.Optional;

/**
 * What the caller knows besides the transcript.
 *
 * @param customerName how the customer may be addressed
 * @param agentName the agent's own name
 * @param channel chat, e-mail and the like, as the helpdesk calls it
 * @param facts concrete values by name (order id, item, date, amount): besides the transcript the only source of them
 * @param mandate what the agent is allowed to offer, promise and explain
 * @param customerTyping whether the customer is writing at this moment
 */
public record Context(
        Optional<String> customerName,
        Optional<String> agentName,
        Optional<String> channel,
        Map<String, String> facts,
        Mandate mandate,
        boolean customerTyping) {

    /** Nothing known. */
    public static final Context NONE =
            new Context(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Mandate.NONE, false);

    public Context {
        facts = Map.copyOf(facts);
    }
}
