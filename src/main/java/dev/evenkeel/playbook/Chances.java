package dev.evenkeel.playbook;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.TurnReading;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the agent did with the chances so far: the same triggers that offer a technique now, asked of every earlier moment. */
final class Chances {

    private static final Map<AgentMove, Technique> SHOWN_BY = new EnumMap<>(Map.ofEntries(
            Map.entry(AgentMove.MIRROR, Technique.MIRROR),
            Map.entry(AgentMove.QUESTION_OPEN, Technique.CLARIFY),
            Map.entry(AgentMove.QUESTION_CLOSED, Technique.CLARIFY),
            Map.entry(AgentMove.EMPATHY, Technique.EMPATHY),
            Map.entry(AgentMove.OPTIONS, Technique.OPTIONS),
            Map.entry(AgentMove.TIMEFRAME, Technique.INVESTIGATE),
            Map.entry(AgentMove.BOUNDARY, Technique.BOUNDARY),
            Map.entry(AgentMove.FOLLOWUP, Technique.FOLLOW_UP),
            Map.entry(AgentMove.APOLOGY, Technique.APOLOGY),
            Map.entry(AgentMove.COMPENSATION, Technique.RECOMPENSE),
            Map.entry(AgentMove.HANDOFF, Technique.HANDOFF)));

    /** What no move tells. */
    private static final Map<Cue, Technique> TOLD_BY = Map.of(
            Cue.GIVES_TIME, Technique.GIVE_TIME,
            Cue.THANKS_FOR, Technique.APPRECIATION,
            Cue.JOINS, Technique.COLLABORATE);

    /** Techniques that do the same for the customer: one of them given is no chance missed. */
    private static final List<Set<Technique>> ALIKE = List.of(
            EnumSet.of(Technique.MIRROR, Technique.ACTIVE_LISTENING),
            EnumSet.of(Technique.EMPATHY, Technique.VALIDATE),
            EnumSet.of(Technique.OPTIONS, Technique.INVESTIGATE, Technique.COLLABORATE, Technique.IMPACT),
            EnumSet.of(Technique.IMPACT, Technique.HANDOFF));

    /** A fix says louder than words that the complaint was heard. */
    private static final Set<Technique> SOLVED =
            EnumSet.of(Technique.OPTIONS, Technique.MIRROR, Technique.CLARIFY, Technique.IMPACT);

    private final List<TurnReading.Agent> agents;
    private final List<TurnReading.Customer> customers;
    private final Words words;
    private final Gist gist;
    private final Map<Integer, Set<Technique>> shownAt = new HashMap<>();

    Chances(Scene scene, Words words) {
        this.gist = scene.gist();
        this.agents = scene.agents();
        this.customers = scene.customers();
        this.words = words;
        agents.forEach(agent -> shownAt.put(agent.index(), shownBy(agent)));
    }

    /** The techniques that the agent's turns show, in the order of {@link Technique}. */
    List<Technique> used() {
        Set<Technique> used = EnumSet.noneOf(Technique.class);
        shownAt.values().forEach(used::addAll);
        return List.copyOf(used);
    }

    /**
     * The techniques that would have been offered before a turn of the agent and that neither this turn nor a later one shows.
     *
     * @param offered what is offered before a turn
     */
    List<Technique> missed(Function<TurnReading.Agent, Set<Technique>> offered) {
        Set<Technique> missed = EnumSet.noneOf(Technique.class);
        Set<Technique> later = EnumSet.noneOf(Technique.class);
        for (int i = agents.size() - 1; i >= 0; i--) {
            TurnReading.Agent agent = agents.get(i);
            later.addAll(shownAt.getOrDefault(agent.index(), Set.of()));
            if (agent.makes(AgentMove.SOLUTION)) {
                later.addAll(SOLVED);
            }
            boolean answers = customers.stream().anyMatch(turn -> turn.index() < agent.index())
                    && (i == 0 || customers.stream().anyMatch(between(agents.get(i - 1), agent)));
            if (answers) {
                for (Technique technique : offered.apply(agent)) {
                    if (!isGiven(technique, later)) {
                        missed.add(technique);
                    }
                }
            }
        }
        if (missed.contains(Technique.VALIDATE)) {
            missed.remove(Technique.EMPATHY);
        }
        return List.copyOf(missed);
    }

    private static java.util.function.Predicate<TurnReading.Customer> between(
            TurnReading.Agent from, TurnReading.Agent to) {
        return turn -> turn.index() > from.index() && turn.index() < to.index();
    }

    private static boolean isGiven(Technique technique, Set<Technique> shown) {
        return shown.contains(technique)
                || ALIKE.stream()
                        .anyMatch(group ->
                                group.contains(technique) && group.stream().anyMatch(shown::contains));
    }

    private Set<Technique> shownBy(TurnReading.Agent agent) {
        Set<Technique> shown = shownBy(agent, customers, words);
        TOLD_BY.forEach((cue, technique) -> {
            if (gist.shows(agent, cue)) {
                shown.add(technique);
            }
        });
        return shown;
    }

    /** The techniques that a turn shows in answer to the customer turns before it. */
    static Set<Technique> shownBy(TurnReading.Agent agent, List<TurnReading.Customer> customers, Words words) {
        Set<Technique> shown = EnumSet.noneOf(Technique.class);
        agent.moves().forEach(mention -> {
            Technique technique = SHOWN_BY.get(mention.what());
            if (technique != null) {
                shown.add(technique);
            }
        });
        Set<String> said = new HashSet<>();
        customers.stream()
                .filter(turn -> turn.index() < agent.index() && Grievance.complains(turn))
                .forEach(turn -> said.addAll(words.content(turn.tokens())));
        if (Answer.mirrors(agent, said, words) || Answer.checksBack(agent, customers, words)) {
            shown.add(Technique.MIRROR);
        }
        if (shown.contains(Technique.MIRROR) && shown.contains(Technique.CLARIFY)) {
            shown.add(Technique.ACTIVE_LISTENING);
        }
        return shown;
    }
}
