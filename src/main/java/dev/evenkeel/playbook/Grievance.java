package dev.evenkeel.playbook;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Sentiment.Confidence;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the customer complains of and is not settled.
 *
 * @param turns the turns that complain, oldest first; at least one
 */
record Grievance(List<TurnReading.Customer> turns) {

    private static final Set<Signal> GRIEVING = EnumSet.of(
            Signal.NOT_HEARD,
            Signal.WAIT_COMPLAINT,
            Signal.REPEAT_CONTACT,
            Signal.BLAME_AGENT,
            Signal.BLAME_COMPANY,
            Signal.COST_TO_CUSTOMER,
            Signal.CHARGEBACK_THREAT,
            Signal.SOCIAL_THREAT,
            Signal.LEGAL_THREAT,
            Signal.REGULATOR_THREAT,
            Signal.ABUSE_INSULT,
            Signal.ABUSE_IDENTITY,
            Signal.ABUSE_SEXUAL,
            Signal.SARCASM,
            Signal.RESIGNATION,
            Signal.SAFETY_HAZARD);

    /** Problems that are names for the same trouble. */
    private static final List<Set<Problem.Kind>> FAMILIES = List.of(
            EnumSet.of(Problem.Kind.DELAY, Problem.Kind.MISSING, Problem.Kind.REFUND_OVERDUE, Problem.Kind.NO_ANSWER),
            EnumSet.of(Problem.Kind.DAMAGED, Problem.Kind.NOT_WORKING, Problem.Kind.WRONG_ITEM),
            EnumSet.of(Problem.Kind.WRONG_CHARGE),
            EnumSet.of(Problem.Kind.CANCELLED),
            EnumSet.of(Problem.Kind.NO_ACCESS));

    Grievance {
        turns = List.copyOf(turns);
    }

    /** The index of the turn that it began with. */
    int start() {
        return turns.get(0).index();
    }

    TurnReading.Customer latest() {
        return turns.get(turns.size() - 1);
    }

    boolean shows(Signal signal) {
        return turns.stream().anyMatch(turn -> turn.shows(signal));
    }

    /** The grievance that is open at the end of the readings. */
    static Optional<Grievance> find(List<TurnReading> readings, Words words) {
        List<TurnReading.Customer> open = new ArrayList<>();
        boolean solved = false;
        for (TurnReading reading : readings) {
            if (reading instanceof TurnReading.Agent agent) {
                solved |= agent.makes(AgentMove.SOLUTION) || agent.makes(AgentMove.COMPENSATION);
            } else if (reading instanceof TurnReading.Customer turn) {
                if (settles(turn, solved)) {
                    open.clear();
                } else if (complains(turn)) {
                    if (isNew(turn, open, words)) {
                        open.clear();
                    }
                    open.add(turn);
                    solved = false;
                }
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(new Grievance(open));
    }

    private static boolean settles(TurnReading.Customer turn, boolean solved) {
        boolean negative = turn.sentiment().isNegative() && turn.sentiment().confidence() != Confidence.LOW;
        return !negative && (turn.shows(Signal.RESOLVED) || solved && turn.shows(Signal.THANKS));
    }

    /** Whether a turn complains: a grave problem, a problem and displeasure, or displeasure that is plain. */
    static boolean complains(TurnReading.Customer turn) {
        boolean sure = turn.sentiment().confidence() != Confidence.LOW;
        boolean displeased = (sure && turn.sentiment().isNegative()) || hurts(turn);
        return displeased
                || turn.problem().severity() == Problem.Severity.SERIOUS
                || GRIEVING.stream().anyMatch(turn::shows);
    }

    private static boolean hurts(TurnReading.Customer turn) {
        return turn.emotions().entrySet().stream()
                .anyMatch(felt -> felt.getValue() >= 0.6
                        && felt.getKey() != Emotion.CONFUSION
                        && felt.getKey() != Emotion.GRATITUDE
                        && felt.getKey() != Emotion.JOY);
    }

    /** Another trouble than the one so far: of another family, and told in other words. */
    private static boolean isNew(TurnReading.Customer turn, List<TurnReading.Customer> open, Words words) {
        Set<Problem.Kind> family = family(turn.problem().kind());
        if (family.isEmpty() || open.isEmpty()) {
            return false;
        }
        return open.stream()
                .allMatch(earlier -> !family(earlier.problem().kind()).isEmpty()
                        && !family.contains(earlier.problem().kind())
                        && Words.overlap(words.content(earlier.tokens()), words.content(turn.tokens())) < 0.4);
    }

    private static Set<Problem.Kind> family(Problem.Kind kind) {
        return FAMILIES.stream()
                .filter(family -> family.contains(kind))
                .findFirst()
                .orElse(Set.of());
    }
}
