package dev.evenkeel.training;

import java.util.List;

/**
 * A message of our own corpus with its labels.
 *
 * @param id of the row, or of the conversation with the turn's number
 * @param heldBack whether its row or conversation belongs to the fifth that no training sees
 * @param labels by axis: problem, sentiment, emotions, hostility, signals, or moves for an agent's turn
 */
record Message(String id, String industry, boolean heldBack, Labels labels, String text) {

    /** What the labelling guide asks for; an agent's turn has moves only. */
    record Labels(
            String problem,
            String sentiment,
            List<String> emotions,
            String hostility,
            List<String> signals,
            List<String> moves) {

        Labels {
            emotions = List.copyOf(emotions);
            signals = List.copyOf(signals);
            moves = List.copyOf(moves);
        }

        static Labels ofAgent(List<String> moves) {
            return new Labels("", "", List.of(), "", List.of(), moves);
        }
    }

    boolean isAgents() {
        return labels.sentiment().isEmpty();
    }

    /** Sentiment in three classes. */
    String polarity() {
        return labels.sentiment().replace("very_", "");
    }
}
