package dev.evenkeel.training;

import dev.evenkeel.escalation.Expectation;
import dev.evenkeel.escalation.Feature;
import dev.evenkeel.escalation.Outright;
import dev.evenkeel.reading.MaxentModels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains the risk model: OpenNLP's maximum entropy over real-valued features. A feature whose weight goes against what a person would
 * expect ({@link Expectation}) is left out and the rest trained again, so that one more threat never lowers the risk.
 *
 * @param l2 the cost of large weights
 */
record RiskTrainer(double l2) {

    static final String ESCALATES = "escalates";
    static final String STAYS = "stays";
    static final String BIAS = "bias";
    static final int PARTS = 5;

    AbstractModel train(List<RiskStep> steps) throws IOException {
        Set<String> refused = new HashSet<>();
        while (true) {
            AbstractModel model = fit(steps, refused);
            Set<String> wrong = new HashSet<>();
            logOdds(model).forEach((feature, weight) -> {
                if (!feature.equals(BIAS) && !Expectation.of(feature).allows(weight)) {
                    wrong.add(feature);
                }
            });
            if (wrong.isEmpty()) {
                return model;
            }
            refused.addAll(wrong);
        }
    }

    private AbstractModel fit(List<RiskStep> steps, Set<String> refused) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 200);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 8);
        parameters.put("DataIndexer", "OnePassRealValue");
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", l2);
        List<Event> events = new ArrayList<>();
        for (RiskStep step : steps) {
            events.add(event(step, refused));
        }
        var trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
        return (AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events));
    }

    private static Event event(RiskStep step, Set<String> refused) {
        Map<String, Double> values = values(step.features());
        values.keySet().removeAll(refused);
        values.put(BIAS, 1.0);
        String[] names = values.keySet().toArray(new String[0]);
        float[] amounts = new float[names.length];
        for (int i = 0; i < names.length; i++) {
            amounts[i] = values.getOrDefault(names[i], 0.0).floatValue();
        }
        return new Event(step.escalates() ? ESCALATES : STAYS, names, amounts);
    }

    static Map<String, Double> values(List<Feature> features) {
        Map<String, Double> values = new TreeMap<>();
        features.forEach(feature -> values.merge(Outright.weightName(feature.name()), feature.value(), Double::sum));
        return values;
    }

    /** What one unit of each feature adds to the log-odds of escalating. */
    static Map<String, Double> logOdds(AbstractModel model) {
        int escalates = model.getIndex(ESCALATES);
        Map<String, Double> weights = new TreeMap<>();
        MaxentModels.contexts(model).forEach((feature, context) -> {
            double weight = 0;
            for (int k = 0; k < context.getOutcomes().length; k++) {
                weight += (context.getOutcomes()[k] == escalates ? 1 : -1) * context.getParameters()[k];
            }
            weights.put(feature, weight);
        });
        return weights;
    }

    /** The logit of a step under weights. */
    static double logit(Map<String, Double> weights, RiskStep step) {
        double logit = weights.getOrDefault(BIAS, 0.0);
        for (Feature feature : step.features()) {
            logit += weights.getOrDefault(Outright.weightName(feature.name()), 0.0) * feature.value();
        }
        return logit;
    }

    /**
     * Slope and offset that make logits honest (Platt 1999), fitted by Newton's method.
     *
     * @param logits of steps that the model was not trained on
     */
    static double[] calibrate(List<Double> logits, List<Boolean> truths) {
        double slope = 1;
        double offset = 0;
        for (int round = 0; round < 50; round++) {
            double[] g = new double[2];
            double[] h = {1e-6, 0, 1e-6};
            for (int i = 0; i < logits.size(); i++) {
                double z = logits.get(i);
                double p = 1 / (1 + Math.exp(-(slope * z + offset)));
                double error = p - (truths.get(i) ? 1 : 0);
                double v = p * (1 - p);
                g[0] += error * z;
                g[1] += error;
                h[0] += v * z * z;
                h[1] += v * z;
                h[2] += v;
            }
            double det = h[0] * h[2] - h[1] * h[1];
            slope -= (h[2] * g[0] - h[1] * g[1]) / det;
            offset -= (h[0] * g[1] - h[1] * g[0]) / det;
        }
        return new double[] {slope, offset};
    }

    /**
     * The logit of every step under a model trained on the other conversations, five parts in turn.
     *
     * @param besides trained on in every part
     */
    Map<RiskStep, Double> outOfFold(List<RiskStep> steps, List<RiskStep> besides) throws IOException {
        Map<RiskStep, Double> logits = new LinkedHashMap<>();
        for (int part = 0; part < PARTS; part++) {
            int k = part;
            List<RiskStep> others = new ArrayList<>(besides);
            steps.stream().filter(step -> part(step.conversation().id()) != k).forEach(others::add);
            Map<String, Double> weights = logOdds(train(others));
            steps.stream()
                    .filter(step -> part(step.conversation().id()) == k)
                    .forEach(step -> logits.put(step, logit(weights, step)));
        }
        return logits;
    }

    /** The part that a conversation or message belongs to. */
    static int part(String id) {
        return (int) (Fnv.of("fold/" + id) % PARTS);
    }
}
