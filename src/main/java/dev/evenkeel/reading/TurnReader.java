package dev.evenkeel.reading;

import dev.evenkeel.text.RuleMatcher;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.text.Tokens;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads turns: rules find explicit acts, the learned model finds the tone. Immutable, so one instance serves all threads. */
public final class TurnReader {

    private final Tokenizer tokenizer;
    private final Rules rules;
    private final SentimentReader sentiment;

    /** The compiled rules of one turn. */
    public record Rules(
            RuleMatcher<Signal> signals,
            RuleMatcher<AgentMove> moves,
            RuleMatcher<Problem.Kind> problems,
            RuleMatcher<Emotion> emotions) {}

    public TurnReader(Tokenizer tokenizer, Rules rules, SentimentReader sentiment) {
        this.tokenizer = tokenizer;
        this.rules = rules;
        this.sentiment = sentiment;
    }

    /** One reading for each turn, in order. */
    public List<TurnReading> read(Transcript transcript) {
        List<TurnReading> readings = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            readings.add(read(readings.size(), turn));
        }
        return readings;
    }

    private TurnReading read(int index, Turn turn) {
        return switch (turn.role()) {
            case CUSTOMER -> customer(index, turn, tokenizer.read(turn.text()));
            case AGENT -> agent(index, turn, tokenizer.read(turn.text()));
            case BOT, SYSTEM, PRIVATE -> new TurnReading.Unread(index, turn);
        };
    }

    private TurnReading customer(int index, Turn turn, Tokens tokens) {
        List<Mention<Signal>> signals = mentions(rules.signals(), tokens);
        return new TurnReading.Customer(
                index,
                turn,
                tokens,
                sentiment.read(tokens, signals),
                emotions(tokens),
                ProblemReader.read(mentions(rules.problems(), tokens), signals),
                signals);
    }

    private TurnReading agent(int index, Turn turn, Tokens tokens) {
        return new TurnReading.Agent(index, turn, tokens, mentions(rules.moves(), tokens));
    }

    private Map<Emotion, Double> emotions(Tokens tokens) {
        Map<Emotion, Double> found = new EnumMap<>(Emotion.class);
        mentions(rules.emotions(), tokens).forEach(mention -> found.merge(mention.what(), 0.7, (a, b) -> 0.9));
        return found;
    }

    private static <E extends Enum<E>> List<Mention<E>> mentions(RuleMatcher<E> matcher, Tokens tokens) {
        return matcher.find(tokens).stream()
                .map(hit -> new Mention<>(hit.rule().meaning(), hit.rule().id(), tokens.span(hit.from(), hit.to())))
                .toList();
    }
}
