package dev.evenkeel.review;

import dev.evenkeel.escalation.Assessment;
import dev.evenkeel.escalation.Assessor;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReader;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.reading.TurnReading.Customer;
import dev.evenkeel.review.Reflection.Chance;
import dev.evenkeel.review.Reflection.Impact;
import dev.evenkeel.review.Reflection.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks back on finished conversations with the same eyes that advise live. No clock, no randomness and no state, so one instance serves all
 * threads. The cost grows with the number of turns and not with its square.
 *
 * @param coaching the words for what is found
 */
public record Reflector(TurnReader reader, Assessor assessor, Playbook playbook, Coaching coaching) {

    /**
     * Reflects.
     *
     * @throws IllegalArgumentException when the conversation names no known decision policy
     */
    public Reflection reflect(Finished finished) {
        Story story = read(finished);
        List<Impact> impacts = Impacts.of(story, coaching);
        List<Chance> techniques = new Needs(story, coaching, playbook).chances();
        Tips tips = new Tips(story, coaching, techniques);
        return new Reflection(
                timeline(story),
                TurningPoints.of(story),
                impacts,
                techniques,
                tips.keep(),
                tips.attempt(),
                tips.note(),
                LooseEnds.of(story, techniques),
                Summary.of(story));
    }

    /** The conversation with all that can be read from it. */
    Story read(Finished finished) {
        List<TurnReading> readings = reader.read(finished.transcript());
        List<Assessment> assessments = assessor.follow(readings, finished.policy());
        Situation end = Situation.of(
                readings,
                Mood.of(readings),
                assessments.get(assessments.size() - 1),
                finished.context(),
                finished.conversationId());
        return new Story(
                finished,
                readings,
                all(readings, Customer.class),
                all(readings, Agent.class),
                assessments,
                Mood.curve(readings),
                playbook.lookBack(end, finished.wishes()));
    }

    private static <T> List<T> all(List<TurnReading> readings, Class<T> type) {
        return readings.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static List<Step> timeline(Story story) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < story.customers().size(); i++) {
            Customer turn = story.customers().get(i);
            Assessment then = story.assessments().get(i);
            steps.add(new Step(
                    turn.index(),
                    turn.sentiment(),
                    story.mood().get(i),
                    then.risk().probability(),
                    then.band(),
                    turn.signals().stream().map(Mention::what).distinct().toList()));
        }
        return steps;
    }
}
