package dev.evenkeel.escalation;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.Sentiment.Confidence;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Spellings;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Readings made by hand, turn by turn. */
final class Chat {

    private static final Tokenizer TOKENIZER = new Tokenizer(Spellings.NONE);

    private final List<TurnReading> readings = new ArrayList<>();

    Chat customer(double score, String text, Signal... signals) {
        Turn turn = Turn.of("t" + readings.size(), Role.CUSTOMER, text);
        readings.add(new TurnReading.Customer(
                readings.size(),
                turn,
                TOKENIZER.read(text),
                new Sentiment(score, Confidence.HIGH),
                Map.of(),
                Problem.NONE,
                mentions(text, signals)));
        return this;
    }

    Chat agent(String text, AgentMove... moves) {
        Turn turn = Turn.of("t" + readings.size(), Role.AGENT, text);
        readings.add(new TurnReading.Agent(readings.size(), turn, TOKENIZER.read(text), mentions(text, moves)));
        return this;
    }

    @SafeVarargs
    private static <T> List<Mention<T>> mentions(String text, T... what) {
        return Stream.of(what)
                .map(one -> new Mention<>(one, "test", new Span(0, text.length())))
                .toList();
    }

    List<TurnReading> readings() {
        return readings;
    }
}
