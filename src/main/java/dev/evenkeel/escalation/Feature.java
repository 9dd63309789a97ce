package dev.evenkeel.escalation;

import dev.evenkeel.text.Span;
import java.util.Optional;

/**
 * One measured reason for or against escalation.
 *
 * @param name what was measured; the risk model has a weight for it
 * @param value how much of it, from 0 to about 2
 * @param turn the index of the turn that it comes from
 * @param span the words that it comes from; empty when it is the turn as a whole
 * @param source the rule or function behind it
 */
public record Feature(String name, double value, int turn, Optional<Span> span, String source) {}
