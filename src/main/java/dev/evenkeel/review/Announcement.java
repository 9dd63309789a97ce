package dev.evenkeel.review;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.TurnReading.Agent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What an agent says that somebody will do later. */
final class Announcement {

    /** What shows that an agent has come back with something. */
    private static final Set<AgentMove> COMING_BACK = EnumSet.of(
            AgentMove.SOLUTION,
            AgentMove.OPTIONS,
            AgentMove.COMPENSATION,
            AgentMove.HANDOFF,
            AgentMove.FOLLOWUP,
            AgentMove.TIMEFRAME);

    private Announcement() {}

    /** The place in the turn that promises to come back, if one does. */
    static Optional<Mention<AgentMove>> find(Agent agent) {
        return agent.moves().stream()
                .filter(mention -> mention.what() == AgentMove.FOLLOWUP)
                .findFirst();
    }

    /** The agent's last turn with a promise, unless the agent has come back since. */
    static Optional<Agent> open(Story story) {
        for (int i = story.agents().size() - 1; i >= 0; i--) {
            Agent agent = story.agents().get(i);
            if (find(agent).isPresent()) {
                return Optional.of(agent);
            }
            if (COMING_BACK.stream().anyMatch(agent::makes) && !agent.makes(AgentMove.DELAY)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
