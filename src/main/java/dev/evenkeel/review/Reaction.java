package dev.evenkeel.review;

import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.Match;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.review.Reactions.Points;
import dev.evenkeel.review.Rehearsal.Because;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one reply as the practice customer takes it. */
final class Reaction {

    private static final int INFLAMES = 3;

    private final Reactions reactions;
    private final Scenario scenario;
    private final List<Because> because = new ArrayList<>();

    private Reaction(Reactions reactions, Scenario scenario) {
        this.reactions = reactions;
        this.scenario = scenario;
    }

    /**
     * Why the reply moves the customer.
     *
     * @param run the talk before it
     * @param reply the trainee's turn
     * @param shown the techniques that it gives
     * @param draft its check
     */
    static List<Because> of(Rehearsing.Run run, Agent reply, Set<Technique> shown, DraftCheck draft) {
        Reaction reaction = new Reaction(run.reactions(), run.scenario());
        boolean again = run.given().contains(Technique.APOLOGY) && reply.makes(AgentMove.APOLOGY);
        boolean acts = shown.contains(Technique.OPTIONS) || shown.contains(Technique.HANDOFF);
        Set<Technique> fresh = EnumSet.noneOf(Technique.class);
        fresh.addAll(shown);
        fresh.removeAll(run.given());
        if (shown.contains(Technique.OPTIONS)) {
            fresh.add(Technique.OPTIONS);
        }
        fresh.forEach(reaction::cool);
        boolean timed = reply.makes(AgentMove.TIMEFRAME) || reply.makes(AgentMove.FOLLOWUP);
        reply.moves().stream()
                .map(Mention::what)
                .distinct()
                .filter(move -> move != AgentMove.DELAY || !timed)
                .forEach(reaction::heat);
        if (again && !acts) {
            reaction.add("reply", "stacked_apology", reaction.reactions.stackedApology());
        }
        reaction.harsh(draft);
        if (reaction.because.isEmpty() && shown.isEmpty()) {
            reaction.add("reply", "nothing", reaction.reactions.nothing());
        }
        return reaction.because;
    }

    private void cool(Technique technique) {
        Points points = reactions.cools().get(technique);
        if (points != null) {
            int weight = scenario.weights().getOrDefault(technique, points.weight());
            if (weight != 0) {
                because.add(new Because("technique", technique.id(), weight, points.text()));
            }
        }
    }

    private void heat(AgentMove move) {
        Points points = reactions.heats().get(move);
        if (points != null) {
            add("move", move.id(), points);
        }
    }

    /** Harsh words that no move stands for; one of them is enough to hear the tone. */
    private void harsh(DraftCheck draft) {
        boolean heard = because.stream().anyMatch(reason -> reason.points() < 0);
        Optional<Match> harsh = draft.matches().stream()
                .filter(match -> match.rule().severity() >= INFLAMES)
                .findFirst();
        if (!heard && harsh.isPresent()) {
            add("draft_rule", harsh.get().rule().id(), reactions.harshDraft());
        }
    }

    /** Counts it off. */
    private void add(String kind, String id, Points points) {
        because.add(new Because(kind, id, -points.weight(), points.text()));
    }
}
