package dev.evenkeel.training;

import dev.evenkeel.reading.MaxentModels;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Trains OpenNLP's maximum-entropy model by quasi-Newton steps, one thread, in the order of the samples, so that the same samples give the
 * same bytes.
 *
 * @param l2 the cost of large weights
 * @param cutoff a feature that is seen less often is left out
 * @param smallest weights that stay below this are left out of the trained model
 */
record Maxent(double l2, int cutoff, int iterations, double smallest) {

    /** Weights keep this many parts of one, so that a model packs well. */
    private static final double GRAIN = 256;

    /** What a card says of the training. */
    Map<String, Object> card() {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("trainer", "MAXENT_QN");
        card.put("l1_cost", 0);
        card.put("l2_cost", l2);
        card.put("cutoff", cutoff);
        card.put("iterations", iterations);
        card.put("weights_left_out_below", smallest);
        return card;
    }

    AbstractModel train(List<Sample> samples) throws IOException {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put("DataIndexer", "OnePass");
        parameters.put("L1Cost", 0.0);
        parameters.put("L2Cost", l2);
        List<Event> events = new ArrayList<>();
        for (Sample sample : samples) {
            Event event = new Event(sample.outcome(), sample.features().toArray(new String[0]));
            for (int i = 0; i < sample.times(); i++) {
                events.add(event);
            }
        }
        var trainer = TrainerFactory.getEventTrainer(parameters, new HashMap<>());
        return slim((AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events)));
    }

    /** The same model with its weights centred, which changes no probability, rounded, and without the features that hardly count. */
    private AbstractModel slim(AbstractModel model) {
        int outcomes = model.getNumOutcomes();
        int[] all = java.util.stream.IntStream.range(0, outcomes).toArray();
        Map<String, Context> kept = new TreeMap<>();
        MaxentModels.contexts(model).forEach((feature, context) -> {
            double[] row = centred(context, outcomes);
            double largest = 0;
            for (double weight : row) {
                largest = Math.max(largest, Math.abs(weight));
            }
            if (largest >= smallest) {
                kept.put(feature, new Context(all, row));
            }
        });
        String[] names = new String[outcomes];
        for (int k = 0; k < outcomes; k++) {
            names[k] = model.getOutcome(k);
        }
        return new QNModel(kept.values().toArray(new Context[0]), kept.keySet().toArray(new String[0]), names);
    }

    private static double[] centred(Context context, int outcomes) {
        double[] row = new double[outcomes];
        double sum = 0;
        for (int k = 0; k < context.getOutcomes().length; k++) {
            row[context.getOutcomes()[k]] = context.getParameters()[k];
            sum += context.getParameters()[k];
        }
        for (int k = 0; k < outcomes; k++) {
            row[k] = Math.rint((row[k] - sum / outcomes) * GRAIN) / GRAIN;
        }
        return row;
    }

    /** The bytes of OpenNLP's binary form. */
    static byte[] bytes(AbstractModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BinaryQNModelWriter(model, new DataOutputStream(out)).persist();
        return out.toByteArray();
    }
}
