package dev.evenkeel.training;

import java.util.List;
import java.util.Set;

/**
 * A text with every label that holds for it, as the models see it.
 *
 * @param id of the message; empty for a public text
 * @param row the text; its label tells whether it is a dry complaint
 * @param industry of our own corpus; empty for a public text, which never decides a threshold
 * @param part which part of the corpus it belongs to; a threshold is chosen on part 0
 */
record Item(
        String id, Row row, String industry, int part, boolean heldBack, Set<String> labels, List<String> features) {

    /** How many parts the open corpus has. */
    static final int PARTS = 3;

    Item {
        labels = Set.copyOf(labels);
    }

    boolean isAuthored() {
        return !industry.isEmpty();
    }

    Sample sample(String outcome) {
        return new Sample(features, outcome, row.times());
    }
}
