package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import java.util.Set;

/**
 * What an open gate keeps back.
 *
 * @param suppresses techniques that are not shown while it is open
 * @param remains what the agent can still do, for people who review the rule
 */
public record GateRule(Gate gate, Set<Technique> suppresses, String remains) {

    public GateRule {
        suppresses = Set.copyOf(suppresses);
    }
}
