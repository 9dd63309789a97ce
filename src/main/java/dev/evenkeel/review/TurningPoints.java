package dev.evenkeel.review;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.reading.TurnReading.Customer;
import dev.evenkeel.review.Reflection.Direction;
import dev.evenkeel.review.Reflection.TurningPoint;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the customer's feeling turned. A turn counts when it leaves the level of the turns since the last turning point by
 * {@value #FAR} or more and the next turn, if there is one, does not go back. Getting better still, or worse still, is no new turn.
 */
final class TurningPoints {

    static final double FAR = 0.35;

    /** How much of the way has to be left at the next turn. */
    private static final double STAYS = 0.4;

    /** An ice-cold threat is no improvement on an angry complaint, so the risk counts too. */
    private static final double RISK = 0.8;

    private static final double ANGER = 0.3;
    private static final double FELT = 0.6;

    /** Thanks for a plain answer are no turning point: it has to have been bad. */
    private static final double BAD = -0.2;

    private static final double GOOD = 0.1;

    private static final Set<AgentMove> FIXING =
            EnumSet.of(AgentMove.SOLUTION, AgentMove.OPTIONS, AgentMove.COMPENSATION, AgentMove.HANDOFF);

    private TurningPoints() {}

    static List<TurningPoint> of(Story story) {
        List<TurningPoint> points = new ArrayList<>();
        double[] warmth = warmth(story);
        int since = 0;
        Optional<Direction> last = Optional.empty();
        for (int i = 1; i < warmth.length; i++) {
            double level = mean(warmth, since, i);
            double delta = warmth[i] - level;
            Direction direction = delta > 0 ? Direction.BETTER : Direction.WORSE;
            boolean turns = Math.abs(delta) >= FAR && stays(warmth, i, level);
            if (turns && !last.equals(Optional.of(direction)) && isReal(story, i, level, direction)) {
                points.add(new TurningPoint(story.customers().get(i).index(), direction, delta, answer(story, i)));
                last = Optional.of(direction);
                since = i;
            }
        }
        return points;
    }

    /** Better counts after something bad, and when there are thanks or a fix to be glad of. */
    private static boolean isReal(Story story, int at, double level, Direction direction) {
        Customer turn = story.customers().get(at);
        if (direction == Direction.WORSE) {
            return true;
        }
        boolean glad = turn.shows(Signal.THANKS)
                || turn.shows(Signal.RESOLVED)
                || turn.emotions().containsKey(Emotion.GRATITUDE)
                || turn.emotions().containsKey(Emotion.JOY);
        boolean fixed = story.agents().stream()
                .filter(agent -> agent.index() < turn.index())
                .reduce((earlier, later) -> later)
                .filter(agent -> FIXING.stream().anyMatch(agent::makes))
                .isPresent();
        return level <= BAD && turn.sentiment().score() >= GOOD && (glad || fixed);
    }

    private static double mean(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    private static boolean stays(double[] warmth, int at, double level) {
        return at + 1 == warmth.length || (warmth[at + 1] - level) / (warmth[at] - level) >= STAYS;
    }

    /** How well disposed the customer is at each turn. */
    private static double[] warmth(Story story) {
        double[] warmth = new double[story.customers().size()];
        for (int i = 0; i < warmth.length; i++) {
            Customer turn = story.customers().get(i);
            boolean relieved = turn.shows(Signal.THANKS) || turn.shows(Signal.RESOLVED);
            double risk = relieved ? 0 : story.assessments().get(i).risk().probability();
            boolean angry = turn.emotions().getOrDefault(Emotion.ANGER, 0.0) >= FELT;
            warmth[i] = turn.sentiment().score() - RISK * risk - (angry ? ANGER : 0);
        }
        return warmth;
    }

    /** The agent's turn that came before a customer turn. */
    private static Optional<Integer> answer(Story story, int customer) {
        int turn = story.customers().get(customer).index();
        return story.agents().stream()
                .map(Agent::index)
                .filter(index -> index < turn)
                .reduce((a, b) -> b);
    }
}
