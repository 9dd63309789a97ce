package dev.evenkeel.reading;

import dev.evenkeel.text.Tokens;
import java.util.List;

/** Reads the sentiment of one customer turn. */
public interface SentimentReader {

    /**
     * @param tokens the turn
     * @param signals what rules found in it
     */
    Sentiment read(Tokens tokens, List<Mention<Signal>> signals);
}
