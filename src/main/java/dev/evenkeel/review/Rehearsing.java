package dev.evenkeel.review;

import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.DraftSetting;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.review.Rehearsal.Beat;
import dev.evenkeel.review.Rehearsal.Because;
import dev.evenkeel.review.Rehearsal.End;
import dev.evenkeel.review.Scenario.Lines;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One practice talk being played, reply by reply; it lives inside one fold and is never shared. */
final class Rehearsing {

    static final String POLICY = "balanced";

    private final Practice practice;
    private final Scenario scenario;
    private final String seed;
    private final List<Turn> turns = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Set<Technique> given = EnumSet.noneOf(Technique.class);
    private final List<Beat> beats = new ArrayList<>();
    private Temperature state;
    private int standing;

    /** What a reaction depends on besides the reply. */
    record Run(Reactions reactions, Scenario scenario, Set<Technique> given) {}

    Rehearsing(Practice practice, Scenario scenario, String seed) {
        this.practice = practice;
        this.scenario = scenario;
        this.seed = seed;
        this.state = scenario.start();
        say(scenario.opening());
    }

    boolean isOpen() {
        return state.isOpen() && beats.size() < practice.reactions().rule().mostReplies();
    }

    /** Takes a reply and lets the customer answer it. */
    void reply(String text) {
        turns.add(Turn.of("t" + (turns.size() + 1), Role.AGENT, text));
        Story story = practice.reflector().read(finished());
        Agent reply = story.agents().get(story.agents().size() - 1);
        Set<Technique> shown = Shown.by(reply, story);
        DraftCheck draft = draft(story, text);
        List<Because> because =
                new ArrayList<>(Reaction.of(new Run(practice.reactions(), scenario, given), reply, shown, draft));
        given.addAll(shown);
        Temperature before = state;
        move(because);
        beats.add(new Beat(before, state, because, draft));
        say(lines(before));
    }

    private DraftCheck draft(Story story, String text) {
        List<TurnReading> before = story.readings().subList(0, story.readings().size() - 1);
        return practice.drafts()
                .check(text, new DraftSetting(before, Optional.of(Mood.of(before)), scenario.context()));
    }

    private void move(List<Because> because) {
        Reactions.Rule rule = practice.reactions().rule();
        int steps = rule.steps(because.stream().mapToInt(Because::points).sum());
        Temperature next = state.moved(steps);
        if (next == Temperature.CALM && !given.containsAll(scenario.needs())) {
            because.add(reason("still_needed", practice.reactions().stillNeeded()));
            next = state;
        }
        standing = steps == 0 ? standing + 1 : 0;
        if (standing >= rule.patience()) {
            because.add(reason("lost_patience", practice.reactions().lostPatience()));
            next = state.moved(1);
            standing = 0;
        }
        state = next;
    }

    private static Because reason(String id, Reactions.Points points) {
        return new Because("reply", id, -points.weight(), points.text());
    }

    private List<String> lines(Temperature before) {
        Lines lines = scenario.lines().getOrDefault(state, new Lines(List.of(), List.of(), List.of()));
        return state == before ? lines.same() : state.compareTo(before) < 0 ? lines.cooled() : lines.heated();
    }

    /** One of the lines, if there is one left that was not said yet. */
    private void say(List<String> lines) {
        List<String> fresh = lines.stream().filter(line -> !said.contains(line)).toList();
        String key = scenario.id() + '\n' + seed + '\n' + turns.size();
        String line = Pick.of(key, fresh.isEmpty() ? lines : fresh);
        said.add(line);
        turns.add(Turn.of("t" + (turns.size() + 1), Role.CUSTOMER, line));
    }

    private Finished finished() {
        return new Finished(new Transcript(turns), scenario.context(), Wishes.USUAL, seed, POLICY);
    }

    Rehearsal now() {
        Optional<End> end = isOpen() ? Optional.empty() : Optional.of(end());
        return new Rehearsal(
                turns, state, beats, end, end.map(ended -> practice.reflector().reflect(finished())));
    }

    private End end() {
        return switch (state) {
            case CALM -> End.SETTLED;
            case GONE -> End.ESCALATED;
            case UNEASY, ANGRY, FURIOUS -> End.UNRESOLVED;
        };
    }
}
