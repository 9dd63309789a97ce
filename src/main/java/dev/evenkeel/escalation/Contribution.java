package dev.evenkeel.escalation;

import dev.evenkeel.text.Span;
import java.util.Optional;

/**
 * What one reason adds to the risk.
 *
 * @param feature the model's feature
 * @param logOdds how much it adds to the logit; negative when it lowers the risk
 * @param turn the index of the turn that it comes from
 * @param span the words that it comes from; empty when it is the turn as a whole
 * @param source the rule or reading behind it
 */
public record Contribution(String feature, double logOdds, int turn, Optional<Span> span, String source) {}
