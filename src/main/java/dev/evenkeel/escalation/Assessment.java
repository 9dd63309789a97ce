package dev.evenkeel.escalation;

import java.util.List;

/**
 * Where the conversation is heading and what to do about it.
 *
 * @param gates the open gates, gravest first
 */
public record Assessment(Risk risk, Risk.Band band, List<OpenGate> gates, Decision decision) {

    public Assessment {
        gates = List.copyOf(gates);
    }

    /** Whether the gate is open. */
    public boolean isOpen(Gate gate) {
        return gates.stream().anyMatch(open -> open.gate() == gate);
    }
}
