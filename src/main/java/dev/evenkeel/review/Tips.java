package dev.evenkeel.review;

import dev.evenkeel.escalation.Risk;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.review.Reflection.Chance;
import dev.evenkeel.review.Reflection.Tip;
import dev.evenkeel.review.Reflection.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Picks what a coach would speak of: one thing to keep and one to try, never a list of faults. */
final class Tips {

    private final Story story;
    private final Coaching coaching;
    private final List<Chance> chances;

    Tips(Story story, Coaching coaching, List<Chance> chances) {
        this.story = story;
        this.coaching = coaching;
        this.chances = chances;
    }

    /** The technique given that was followed by the best change; the weightiest among equals. */
    Optional<Tip> keep() {
        return chances.stream()
                .filter(chance -> chance.verdict() == Verdict.GIVEN && isWorthKeeping(chance))
                .max(Comparator.comparingDouble(this::followedBy)
                        .thenComparingInt(chance -> lesson(chance.technique()).weight()))
                .map(chance -> tip(
                        chance.technique(),
                        chance.givenAt().orElseThrow(),
                        lesson(chance.technique()).keep()));
    }

    /** A stock line of understanding counts as given, but nobody would hold it up as an example. */
    private boolean isWorthKeeping(Chance chance) {
        return chance.technique() != Technique.EMPATHY
                || story.agents().stream()
                        .filter(agent -> agent.index() == chance.givenAt().orElseThrow())
                        .anyMatch(agent -> Shown.isConcrete(agent, story));
    }

    /** How much better the customer was after the turn that gave it; changes under the noise are none. */
    private double followedBy(Chance chance) {
        int next = story.customersBefore(chance.givenAt().orElseThrow());
        if (next == 0 || next >= story.customers().size()) {
            return 0;
        }
        double delta = score(next) - score(next - 1);
        return Math.abs(delta) < Impacts.NOISE ? 0 : delta;
    }

    private double score(int customer) {
        return story.customers().get(customer).sentiment().score();
    }

    /** The weightiest of what was missing and of what made it harder; the earliest among equals. */
    Optional<Tip> attempt() {
        if (isOrdinary()) {
            return Optional.empty();
        }
        List<Weighed> all = new ArrayList<>();
        for (Chance chance : chances) {
            if (chance.verdict() == Verdict.MISSING) {
                Lesson lesson = lesson(chance.technique());
                all.add(new Weighed(
                        lesson.weight(),
                        tip(chance.technique(), chance.neededAt().orElseThrow(), lesson.attempt())));
            }
        }
        for (Agent agent : story.agents()) {
            for (Mention<AgentMove> mention : agent.moves()) {
                coaching.habit(mention.what())
                        .ifPresent(habit -> all.add(new Weighed(habit.weight(), tip(habit, agent.index()))));
            }
        }
        return all.stream()
                .max(Comparator.comparingInt(Weighed::weight)
                        .thenComparing(weighed -> -weighed.tip().turn()))
                .map(Weighed::tip);
    }

    private record Weighed(int weight, Tip tip) {}

    /** What there is to say when nobody had to calm anybody. */
    Optional<String> note() {
        return isOrdinary() ? Optional.of(coaching.nothingNeeded()) : Optional.empty();
    }

    /** Whether nothing was needed, and nobody spoke of danger, hardship or a threat either. */
    private boolean isOrdinary() {
        return chances.stream().allMatch(chance -> chance.verdict() == Verdict.NOT_NEEDED)
                && story.assessments().stream()
                        .allMatch(then -> then.gates().isEmpty() && then.band().compareTo(Risk.Band.HIGH) < 0);
    }

    private Lesson lesson(Technique technique) {
        return coaching.lessons().stream()
                .filter(lesson -> lesson.technique() == technique)
                .findFirst()
                .orElseThrow();
    }

    private Tip tip(Technique technique, int turn, List<String> wordings) {
        return new Tip(Optional.of(technique), Optional.empty(), turn, pick(technique.id(), wordings));
    }

    private Tip tip(Habit habit, int turn) {
        return new Tip(
                Optional.empty(),
                Optional.of(habit.move()),
                turn,
                pick(habit.move().id(), habit.instead()));
    }

    private String pick(String topic, List<String> wordings) {
        return Pick.of(story.finished().conversationId() + '\n' + topic, wordings);
    }
}
