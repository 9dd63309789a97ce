package dev.evenkeel.review;

import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.review.Reflection.Impact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the customer's sentiment changed after each turn of the agent that answered. A change counts when it is as large as
 * {@value #NOISE} at once, or when two customer turns in a row went the same way that far.
 */
final class Impacts {

    static final double NOISE = 0.2;

    private Impacts() {}

    static List<Impact> of(Story story, Coaching coaching) {
        List<Impact> impacts = new ArrayList<>();
        for (int i = 0; i < story.agents().size(); i++) {
            Agent agent = story.agents().get(i);
            int next = story.customersBefore(agent.index());
            boolean last = i + 1 == story.agents().size()
                    || story.customersBefore(story.agents().get(i + 1).index()) > next;
            if (next > 0 && next < story.customers().size() && last) {
                change(story, next).ifPresent(change -> impacts.add(impact(agent.index(), change, coaching)));
            }
        }
        return impacts;
    }

    private record Change(double delta, int over) {}

    /** The change from the customer turn before {@code next} on. */
    private static Optional<Change> change(Story story, int next) {
        double before = score(story, next - 1);
        double first = score(story, next) - before;
        if (Math.abs(first) >= NOISE) {
            return Optional.of(new Change(first, 1));
        }
        if (next + 1 >= story.customers().size()) {
            return Optional.empty();
        }
        double second = score(story, next + 1) - score(story, next);
        boolean sameWay = first * second > 0;
        return sameWay && Math.abs(first + second) >= NOISE
                ? Optional.of(new Change(first + second, 2))
                : Optional.empty();
    }

    private static double score(Story story, int customer) {
        return story.customers().get(customer).sentiment().score();
    }

    private static Impact impact(int turn, Change change, Coaching coaching) {
        String text = change.delta() > 0 ? coaching.better() : coaching.worse();
        return new Impact(turn, change.delta(), change.over(), text);
    }
}
