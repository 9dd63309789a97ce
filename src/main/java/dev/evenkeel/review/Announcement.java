package dev.evenkeel.review;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.text.Tokens;
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

    /** Words with which a delay promises to come back, if without a time. */
    private static final Set<String> BACK = Set.of("back", "know", "tell", "update", "write", "message");

    /** The place in the turn that promises to come back, if one does. */
    static Optional<Mention<AgentMove>> find(Agent agent) {
        return agent.moves().stream()
                .filter(mention -> mention.what() == AgentMove.FOLLOWUP || isPutOff(mention, agent.tokens()))
                .findFirst();
    }

    /** "Let me look and come back to you" is a promise too. */
    private static boolean isPutOff(Mention<AgentMove> mention, Tokens tokens) {
        if (mention.what() != AgentMove.DELAY) {
            return false;
        }
        int at = Quotes.position(tokens, mention.span());
        for (int i = tokens.sentenceStart(at); i < tokens.sentenceEnd(at); i++) {
            if (BACK.contains(tokens.get(i).norm())) {
                return true;
            }
        }
        return false;
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
