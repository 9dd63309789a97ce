package dev.evenkeel.escalation;

/**
 * A gate that has fired in this conversation.
 *
 * @param gate which
 * @param confidence from 0 to 1
 * @param turn the index of the customer turn that last fired it
 */
public record OpenGate(Gate gate, double confidence, int turn) {}
