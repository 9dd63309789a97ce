package dev.evenkeel.escalation;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.Problem.Severity;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.ContentWords;
import dev.evenkeel.text.Span;
import dev.evenkeel.transcript.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The conversation as it unfolds: takes one reading after the other and can say at any time which features it has. It lives inside one
 * fold and is never shared; every turn costs the same, however many came before.
 */
final class Course {

    /** How much of a signal is left a customer turn later. */
    private static final double FADE = 0.8;

    private static final Set<AgentMove> GIVING = Set.of(
            AgentMove.SOLUTION,
            AgentMove.OPTIONS,
            AgentMove.COMPENSATION,
            AgentMove.TIMEFRAME,
            AgentMove.FOLLOWUP,
            AgentMove.HANDOFF);

    private static final Set<AgentMove> EVADING = Set.of(
            AgentMove.DELAY,
            AgentMove.DEFLECTION,
            AgentMove.POLICY_SHIELD,
            AgentMove.ASKED_AGAIN,
            AgentMove.DISMISSIVE,
            AgentMove.APOLOGY);

    private final Map<Signal, Seen> signals = new EnumMap<>(Signal.class);
    private final Map<AgentMove, Seen> moves = new EnumMap<>(AgentMove.class);
    private final Map<Emotion, Seen> emotions = new EnumMap<>(Emotion.class);
    private final List<Double> displeasures = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();
    private final Set<String> saidByCustomer = new HashSet<>();
    private final List<Feature> now = new ArrayList<>();
    private int customerTurns;
    private int lastCustomer;
    private int lastAgent;
    private double leaky;
    private double outright;
    private double average;
    private double usualWords;
    private int streak;
    private int inARow;
    private int apologies;
    private int unanswered;
    private boolean questionOpen;
    private Severity gravest = Severity.NONE;
    private int gravestTurn;
    private Optional<Instant> lastAt = Optional.empty();

    /** Where and when something was last seen, and how strongly. */
    private record Seen(double strength, int customerTurn, int turn, Optional<Span> span, String source) {}

    void add(TurnReading reading) {
        if (reading instanceof TurnReading.Customer customer) {
            addCustomer(customer);
        } else if (reading instanceof TurnReading.Agent agent) {
            addAgent(agent);
        } else {
            inARow = 0;
        }
    }

    private void addCustomer(TurnReading.Customer reading) {
        now.clear();
        customerTurns++;
        lastCustomer = reading.index();
        inARow++;
        addTone(reading);
        addWords(reading);
        addWait(reading.turn());
        outright = Dynamics.leakyMaximum(outright, reading.outright());
        note(Movement.SOUNDS_OUTRIGHT, outright);
        for (Mention<Signal> mention : reading.signals()) {
            signals.put(mention.what(), seen(1, reading.index(), Optional.of(mention.span()), mention.source()));
        }
        reading.emotions()
                .forEach((emotion, strength) -> emotions.merge(
                        emotion,
                        seen(strength, reading.index(), Optional.empty(), "emotion"),
                        (before, after) -> faded(before) > strength ? before : after));
        if (reading.shows(Signal.RESOLVED)) {
            gravest = Severity.NONE;
        }
        if (reading.problem().severity().compareTo(gravest) > 0) {
            gravest = reading.problem().severity();
            gravestTurn = reading.index();
        }
        questionOpen =
                reading.tokens().list().stream().anyMatch(token -> token.norm().startsWith("?"));
    }

    private void addTone(TurnReading.Customer reading) {
        double score = reading.sentiment().score();
        double displeasure = Dynamics.displeasure(score);
        if (customerTurns > 1) {
            note(Movement.WORSENING, Dynamics.worsening(average, score));
            note(Movement.RECOVERY, Dynamics.recovery(average, score));
            double before = scores.get(scores.size() - 1);
            note(Movement.RECOVERY_AFTER_AGENT, Dynamics.recoveryAfterAgent(before, score, inARow == 1));
        }
        average = customerTurns == 1 ? score : Dynamics.movingAverage(average, score);
        leaky = Dynamics.leakyMaximum(leaky, displeasure);
        displeasures.add(displeasure);
        scores.add(score);
        note(Movement.TREND, Dynamics.trend(scores));
        streak = Dynamics.streak(streak, reading.sentiment().isNegative());
        note(Movement.DISPLEASURE_LAST, displeasure);
        note(Movement.PLEASURE_LAST, Math.max(0, score));
        note(Movement.DISPLEASURE_PEAK, leaky);
        note(Movement.DISPLEASURE_AVERAGE, Dynamics.displeasure(average));
        note(Movement.DISPLEASURE_WORST_THREE, Dynamics.meanOfWorstThree(displeasures));
        note(Movement.NEGATIVE_STREAK, Dynamics.damped(Math.max(0, streak - 1)));
        note(Movement.CAPITALS, Dynamics.capitals(reading.tokens()));
        note(Movement.BURST, Dynamics.burst(inARow));
    }

    private void addWords(TurnReading.Customer reading) {
        Set<String> words = ContentWords.of(reading.tokens());
        note(Movement.REPETITION, Dynamics.repetition(saidByCustomer, words));
        saidByCustomer.addAll(words);
        int length = reading.tokens().words();
        note(Movement.SHORTENING, Dynamics.shortening(usualWords, length));
        usualWords = customerTurns == 1 ? length : usualWords + (length - usualWords) / customerTurns;
    }

    private void addWait(Turn turn) {
        if (turn.at().isPresent() && lastAt.isPresent()) {
            Duration since = Duration.between(lastAt.get(), turn.at().get());
            note(Movement.LONG_WAIT, Dynamics.longWait(since, inARow));
        }
        lastAt = turn.at();
    }

    private void addAgent(TurnReading.Agent reading) {
        lastAgent = reading.index();
        inARow = 0;
        for (Mention<AgentMove> mention : reading.moves()) {
            moves.put(mention.what(), seen(1, reading.index(), Optional.of(mention.span()), mention.source()));
        }
        apologies += reading.makes(AgentMove.APOLOGY) ? 1 : 0;
        if (questionOpen && evades(reading)) {
            unanswered++;
        }
        questionOpen = false;
        reading.turn().at().ifPresent(at -> lastAt = Optional.of(at));
    }

    /** Whether an agent puts a question off, asks back or sends the customer elsewhere, and gives nothing. */
    private static boolean evades(TurnReading.Agent reading) {
        boolean gives = reading.moves().stream().anyMatch(mention -> GIVING.contains(mention.what()));
        return !gives && reading.moves().stream().anyMatch(mention -> EVADING.contains(mention.what()));
    }

    private Seen seen(double strength, int turn, Optional<Span> span, String source) {
        return new Seen(strength, customerTurns, turn, span, source);
    }

    private void note(Movement movement, double value) {
        if (value > 0) {
            now.add(new Feature(movement.id(), value, lastCustomer, Optional.empty(), "trajectory"));
        }
    }

    private double faded(Seen seen) {
        return seen.strength() * Math.pow(FADE, customerTurns - seen.customerTurn());
    }

    /** The features at this moment, in a fixed order. */
    List<Feature> features() {
        List<Feature> features = new ArrayList<>(now);
        signals.forEach((signal, seen) -> features.add(feature(signal.id(), seen)));
        emotions.forEach((emotion, seen) -> features.add(feature(emotion.id(), seen)));
        moves.forEach((move, seen) -> features.add(feature("agent_" + move.id(), seen)));
        if (apologies > 1) {
            features.add(new Feature(
                    Movement.AGENT_APOLOGISED_AGAIN.id(),
                    Dynamics.damped(apologies - 1),
                    lastAgent,
                    Optional.empty(),
                    "trajectory"));
        }
        if (unanswered > 0) {
            features.add(new Feature(
                    Movement.AGENT_LEFT_UNANSWERED.id(),
                    Dynamics.damped(unanswered),
                    lastAgent,
                    Optional.empty(),
                    "trajectory"));
        }
        if (gravest != Severity.NONE) {
            features.add(new Feature("problem_" + gravest.id(), 1, gravestTurn, Optional.empty(), "problem"));
        }
        return features;
    }

    private Feature feature(String name, Seen seen) {
        return new Feature(name, faded(seen), seen.turn(), seen.span(), seen.source());
    }
}
