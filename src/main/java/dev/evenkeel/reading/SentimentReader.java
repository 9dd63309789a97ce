package dev.evenkeel.reading;

/** Reads the sentiment of one customer turn. */
public interface SentimentReader {

    /** The sentiment of a turn; neutral when it has no words. */
    Sentiment read(Utterance utterance);
}
