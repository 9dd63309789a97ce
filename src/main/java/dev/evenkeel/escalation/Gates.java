package dev.evenkeel.escalation;

import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which gates the readings open. A gate, once open, stays open for the conversation: what was said is not unsaid. Only abuse passes,
 * when the customer has gone on without it for {@value #ABUSE_PASSES} turns.
 */
final class Gates {

    static final int ABUSE_PASSES = 2;
    private static final double BY_RULE = 0.9;

    private static final Map<Signal, Gate> OPENED_BY = Map.of(
            Signal.SELF_HARM, Gate.SELF_HARM,
            Signal.THREAT_VIOLENCE, Gate.VIOLENCE,
            Signal.SAFETY_HAZARD, Gate.HAZARD,
            Signal.LEGAL_THREAT, Gate.LEGAL,
            Signal.REGULATOR_THREAT, Gate.LEGAL,
            Signal.CHARGEBACK_THREAT, Gate.LEGAL,
            Signal.ABUSE_INSULT, Gate.ABUSE,
            Signal.ABUSE_IDENTITY, Gate.ABUSE,
            Signal.ABUSE_SEXUAL, Gate.ABUSE,
            Signal.VULNERABILITY, Gate.VULNERABILITY);

    private final Map<Gate, OpenGate> open = new EnumMap<>(Gate.class);
    private int sinceAbuse;

    /** Takes the next customer turn; whether it fired a gate. */
    boolean add(TurnReading.Customer reading) {
        sinceAbuse++;
        boolean fired = false;
        for (Mention<Signal> mention : reading.signals()) {
            Gate gate = OPENED_BY.get(mention.what());
            if (gate != null) {
                open.put(gate, new OpenGate(gate, BY_RULE, reading.index()));
                sinceAbuse = gate == Gate.ABUSE ? 0 : sinceAbuse;
                fired = true;
            }
        }
        if (sinceAbuse >= ABUSE_PASSES) {
            open.remove(Gate.ABUSE);
        }
        return fired;
    }

    /** The open gates, gravest first. */
    List<OpenGate> open() {
        return List.copyOf(open.values());
    }
}
