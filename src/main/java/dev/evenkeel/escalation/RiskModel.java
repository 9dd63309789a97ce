package dev.evenkeel.escalation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Weighs features into a probability: a logistic regression, so that the reasons add up.
 *
 * @param bias the logit without any feature
 * @param weights log-odds for one unit of each feature, calibrated; a feature without a weight does not count; what is said outright shares one weight
 */
public record RiskModel(double bias, Map<String, Double> weights) {

    public RiskModel {
        weights = Map.copyOf(weights);
    }

    /** The probability with its reasons. The logit is summed in the order of the contributions, so that a reader's sum is the same. */
    public Risk weigh(List<Feature> features) {
        List<Contribution> contributions = new ArrayList<>();
        double logit = bias;
        for (Feature feature : features) {
            double logOdds = weights.getOrDefault(Outright.weightName(feature.name()), 0.0) * feature.value();
            if (logOdds != 0) {
                contributions.add(
                        new Contribution(feature.name(), logOdds, feature.turn(), feature.span(), feature.source()));
                logit += logOdds;
            }
        }
        return new Risk(1 / (1 + Math.exp(-logit)), bias, contributions);
    }
}
