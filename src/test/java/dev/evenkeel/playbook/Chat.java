package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Assessment;
import dev.evenkeel.escalation.Decision;
import dev.evenkeel.escalation.Gate;
import dev.evenkeel.escalation.OpenGate;
import dev.evenkeel.escalation.Risk;
import dev.evenkeel.library.Files;
import dev.evenkeel.library.PlaybookFiles;
import dev.evenkeel.library.ReadingFiles;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Emotion;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A conversation written down for a test, with what its turns are read as. */
final class Chat {

    static final Tokenizer TOKENIZER = ReadingFiles.load(Files.shipped()).tokenizer();
    static final PlaybookFiles KNOWLEDGE = PlaybookFiles.load(Files.shipped(), TOKENIZER);
    private static final Playbook PLAYBOOK = KNOWLEDGE.playbook();

    private final List<TurnReading> readings = new ArrayList<>();
    private final List<OpenGate> gates = new ArrayList<>();
    private Mandate mandate = Mandate.NONE;
    private Map<String, String> facts = Map.of();
    private boolean typing;
    private Wishes wishes = Wishes.USUAL;
    private String id = "chat";
    private Optional<Instant> at = Optional.empty();

    /** A furious turn. */
    Chat angry(String text, Object... shows) {
        return customer(text, -0.8, shows);
    }

    /** A displeased turn. */
    Chat upset(String text, Object... shows) {
        return customer(text, -0.4, shows);
    }

    /** A matter-of-fact turn. */
    Chat calm(String text, Object... shows) {
        return customer(text, 0, shows);
    }

    Chat pleased(String text, Object... shows) {
        return customer(text, 0.6, shows);
    }

    /**
     * @param shows signals, emotions, a kind of problem, {@link Problem.Severity#SERIOUS} or {@link Sentiment.Confidence}
     */
    private Chat customer(String text, double score, Object... shows) {
        List<Mention<Signal>> signals = new ArrayList<>();
        Map<Emotion, Double> emotions = new EnumMap<>(Emotion.class);
        Problem.Kind kind = Problem.Kind.NONE;
        Problem.Severity severity = Problem.Severity.MINOR;
        Sentiment.Confidence confidence = Sentiment.Confidence.HIGH;
        for (Object shown : shows) {
            if (shown instanceof Signal signal) {
                signals.add(new Mention<>(signal, "test", new Span(0, 0)));
            } else if (shown instanceof Emotion emotion) {
                emotions.put(emotion, 0.8);
            } else if (shown instanceof Problem.Kind named) {
                kind = named;
            } else if (shown instanceof Problem.Severity named) {
                severity = named;
            } else if (shown instanceof Sentiment.Confidence named) {
                confidence = named;
            } else {
                throw new IllegalArgumentException("no reading: " + shown);
            }
        }
        Problem problem = kind == Problem.Kind.NONE ? Problem.NONE : new Problem(kind, severity);
        readings.add(new TurnReading.Customer(
                readings.size(),
                turn(Role.CUSTOMER, text),
                TOKENIZER.read(text),
                new Sentiment(score, confidence),
                emotions,
                problem,
                signals));
        return this;
    }

    Chat agent(String text, AgentMove... moves) {
        List<Mention<AgentMove>> mentions = Arrays.stream(moves)
                .map(move -> new Mention<>(move, "test", new Span(0, 0)))
                .toList();
        readings.add(new TurnReading.Agent(readings.size(), turn(Role.AGENT, text), TOKENIZER.read(text), mentions));
        return this;
    }

    private Turn turn(Role role, String text) {
        return new Turn("t" + readings.size(), role, text, at);
    }

    /** The time of the turns that follow, in seconds. */
    Chat second(long second) {
        at = Optional.of(Instant.ofEpochSecond(second));
        return this;
    }

    /** A gate that the latest turn opens. */
    Chat gate(Gate gate) {
        gates.add(new OpenGate(gate, 0.9, readings.size() - 1));
        return this;
    }

    Chat mayOffer(String... offers) {
        return mandate(new Mandate(
                List.of(offers),
                mandate.compensation(),
                mandate.updateWithin(),
                mandate.followup(),
                mandate.reasons(),
                mandate.handoffRoute(),
                mandate.crisisCountry()));
    }

    /** Everything but offers: 20 pounds, by 4 pm, a message tomorrow, the shift lead. */
    Chat trusted() {
        return mandate(new Mandate(
                mandate.mayOffer(),
                Optional.of(new Mandate.Compensation(BigDecimal.valueOf(20), "GBP")),
                Optional.of("by 4 pm"),
                Optional.of("message you tomorrow morning"),
                mandate.reasons(),
                Optional.of("the shift lead"),
                mandate.crisisCountry()));
    }

    Chat reason(String name, String reason) {
        return mandate(new Mandate(
                mandate.mayOffer(),
                mandate.compensation(),
                mandate.updateWithin(),
                mandate.followup(),
                Map.of(name, reason),
                mandate.handoffRoute(),
                mandate.crisisCountry()));
    }

    Chat in(String country) {
        return mandate(new Mandate(
                mandate.mayOffer(),
                mandate.compensation(),
                mandate.updateWithin(),
                mandate.followup(),
                mandate.reasons(),
                mandate.handoffRoute(),
                Optional.of(country)));
    }

    private Chat mandate(Mandate other) {
        this.mandate = other;
        return this;
    }

    Chat fact(String name, String value) {
        this.facts = Map.of(name, value);
        return this;
    }

    Chat typing() {
        this.typing = true;
        return this;
    }

    Chat wishing(Wishes other) {
        this.wishes = other;
        return this;
    }

    Chat named(String conversation) {
        this.id = conversation;
        return this;
    }

    Play play() {
        Assessment assessment = new Assessment(
                new Risk(0.3, 0, List.of()),
                Risk.Band.LOW,
                gates,
                new Decision(Decision.Action.NONE, "balanced", false, List.of()));
        Context context = new Context(Optional.empty(), Optional.empty(), Optional.empty(), facts, mandate, typing);
        return PLAYBOOK.play(Situation.of(readings, Mood.of(readings), assessment, context, id), wishes);
    }

    /** What is suggested when there is room for five. */
    List<Technique> offers() {
        return wide().suggestions().stream().map(Suggestion::technique).toList();
    }

    private Play wide() {
        this.wishes = new Wishes(
                5,
                wishes.register(),
                wishes.apologyWeight(),
                wishes.disabled(),
                wishes.plainLanguage(),
                wishes.oneQuestionAtATime(),
                wishes.noIdiom(),
                wishes.noEmoji(),
                wishes.locale());
        return play();
    }

    Suggestion suggestion(Technique technique) {
        return wide().suggestions().stream()
                .filter(suggestion -> suggestion.technique() == technique)
                .findFirst()
                .orElseThrow(() -> new AssertionError(technique + " is not offered: " + wide()));
    }

    String text(Technique technique) {
        return suggestion(technique).text();
    }

    /** Why a technique is held back, or that it is not. */
    String withheld(Technique technique) {
        return wide().withheld().stream()
                .filter(withheld -> withheld.technique() == technique)
                .map(Withheld::reasonCode)
                .findFirst()
                .orElse("not withheld");
    }
}
