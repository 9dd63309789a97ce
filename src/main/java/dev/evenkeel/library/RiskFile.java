package dev.evenkeel.library;

import dev.evenkeel.escalation.FeatureNames;
import dev.evenkeel.escalation.RiskModel;
import dev.evenkeel.reading.Classifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the risk model: an OpenNLP model of two outcomes over real-valued features, with the features' names and the calibration on its card.
 * The weight of a feature is what one unit of it adds to the log-odds.
 */
final class RiskFile {

    private static final String NAME = "risk";
    private static final String BIAS = "bias";

    private RiskFile() {}

    static RiskModel load(Files files) {
        ModelFile file = ModelFile.load(files, NAME);
        Classifier classifier = file.classifier(NAME);
        int escalates = classifier.outcomes().indexOf("escalates");
        if (escalates < 0 || classifier.outcomes().size() != 2) {
            throw new BrokenLibraryException(file.path(), NAME, "the outcomes must be \"escalates\" and one other");
        }
        Yaml calibration = file.card().item("calibration");
        double slope = calibration.number("slope");
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String feature : file.card().texts("features")) {
            if (!feature.equals(BIAS) && !FeatureNames.isKnown(feature)) {
                throw new BrokenLibraryException(
                        file.path(), NAME, "no conversation has a feature \"" + feature + "\"");
            }
            double[] p = classifier.probabilities(List.of(feature));
            weights.put(feature, slope * Math.log(p[escalates] / p[1 - escalates]));
        }
        Double bias = weights.remove(BIAS);
        return new RiskModel((bias == null ? 0 : bias) + calibration.number("offset"), weights);
    }
}
