package dev.evenkeel.reading;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.GenericModelReader;

/** From OpenNLP's maximum-entropy models to classifiers. */
public final class MaxentModels {

    private MaxentModels() {}

    /**
     * The classifier in the bytes of one OpenNLP model.
     *
     * @throws IOException when they are none
     */
    public static Classifier read(byte[] model) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(model));
        return of((AbstractModel) new GenericModelReader(new BinaryFileDataReader(in)).getModel());
    }

    /** The same classifier, laid flat. */
    public static Classifier of(AbstractModel model) {
        int outcomes = model.getNumOutcomes();
        Map<String, double[]> weights = new HashMap<>();
        contexts(model).forEach((feature, context) -> {
            double[] row = new double[outcomes];
            for (int k = 0; k < context.getOutcomes().length; k++) {
                row[context.getOutcomes()[k]] = context.getParameters()[k];
            }
            weights.put(feature, row);
        });
        List<String> names = new ArrayList<>();
        for (int k = 0; k < outcomes; k++) {
            names.add(model.getOutcome(k));
        }
        return new FlatClassifier(names, weights);
    }

    /** The weights of each feature, in OpenNLP's own form. */
    @SuppressWarnings("unchecked")
    public static Map<String, Context> contexts(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }
}
