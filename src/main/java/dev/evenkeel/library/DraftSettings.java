package dev.evenkeel.library;

import dev.evenkeel.draft.DraftSetting;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Mandate;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Turn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the conversation that an example draft would answer: {@code given:} with a mood, a problem, the turns before, facts and a mandate.
 * The readings are stated, not computed, so that a rule is proved on its own.
 */
final class DraftSettings {

    private final Tokenizer tokenizer;

    /** A mood by name, with its score. */
    private enum Feeling {
        UPSET(-0.6),
        CALM(0),
        HAPPY(0.6);

        private final double score;

        Feeling(double score) {
            this.score = score;
        }
    }

    DraftSettings(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    DraftSetting read(Yaml given) {
        Problem problem = problem(given);
        List<TurnReading> readings = new ArrayList<>();
        for (Yaml turn : given.items("before")) {
            readings.add(turn.has("agent") ? agent(turn, readings.size()) : customer(turn, readings.size()));
        }
        Optional<Mood> mood = given.has("mood") || given.has("problem")
                ? Optional.of(mood(given.has("mood") ? given.constant("mood", Feeling.class) : Feeling.CALM, problem))
                : Optional.empty();
        Context context = new Context(
                Optional.empty(), Optional.empty(), Optional.empty(), texts(given, "facts"), mandate(given), false);
        given.done();
        return new DraftSetting(readings, mood, context);
    }

    private static Problem problem(Yaml yaml) {
        return yaml.has("problem")
                ? new Problem(yaml.constant("problem", Problem.Kind.class), Problem.Severity.MINOR)
                : Problem.NONE;
    }

    private static Mood mood(Feeling feeling, Problem problem) {
        return new Mood(
                new Sentiment(feeling.score, Sentiment.Confidence.HIGH),
                Map.of(),
                problem,
                new Mood.Trend(Mood.Direction.STEADY, 0, 0));
    }

    private TurnReading customer(Yaml yaml, int index) {
        Turn turn = Turn.of("t" + index, Role.CUSTOMER, yaml.text("customer"));
        List<Mention<Signal>> signals = mentions(yaml.constants("signals", Signal.class));
        Problem problem = problem(yaml);
        yaml.done();
        return new TurnReading.Customer(
                index, turn, tokenizer.read(turn.text()), Sentiment.NEUTRAL, Map.of(), problem, signals);
    }

    private TurnReading agent(Yaml yaml, int index) {
        Turn turn = Turn.of("t" + index, Role.AGENT, yaml.text("agent"));
        List<Mention<AgentMove>> moves = mentions(yaml.constants("moves", AgentMove.class));
        yaml.done();
        return new TurnReading.Agent(index, turn, tokenizer.read(turn.text()), moves);
    }

    private static <T> List<Mention<T>> mentions(List<T> shown) {
        return shown.stream()
                .map(what -> new Mention<>(what, "given", new Span(0, 0)))
                .toList();
    }

    private static Mandate mandate(Yaml yaml) {
        Optional<Mandate.Compensation> compensation = yaml.optionalText("compensation")
                .map(amount -> new Mandate.Compensation(new BigDecimal(amount), yaml.text("currency")));
        return new Mandate(
                yaml.texts("may_offer"),
                compensation,
                yaml.optionalText("update_within"),
                Optional.empty(),
                texts(yaml, "reasons"),
                yaml.optionalText("route"),
                Optional.empty());
    }

    private static Map<String, String> texts(Yaml yaml, String key) {
        if (!yaml.has(key)) {
            return Map.of();
        }
        Yaml map = yaml.item(key);
        Map<String, String> texts = new LinkedHashMap<>();
        map.keys().forEach(name -> texts.put(name, map.text(name)));
        return texts;
    }
}
