package dev.evenkeel.review;

import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Sentiment;
import java.util.List;
import java.util.Optional;

/**
 * What a colleague needs to take over.
 *
 * @param issue the matter in the customer's words
 * @param problem what broke, if it is not settled
 * @param tried what the agent did or proposed, oldest first
 * @param promised what the agent announced, oldest first
 * @param feeling the customer's mood at the end
 * @param text the whole in plain sentences
 */
public record Handover(
        Optional<Quote> issue,
        Problem problem,
        List<Quote> tried,
        List<Quote> promised,
        Sentiment.Level feeling,
        String text) {

    public Handover {
        tried = List.copyOf(tried);
        promised = List.copyOf(promised);
    }

    /**
     * Somebody's words.
     *
     * @param turn whose turn they stand in
     * @param words as written, cut at a length, with long numbers and addresses masked
     */
    public record Quote(int turn, String words) {}
}
