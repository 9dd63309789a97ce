package dev.evenkeel.playbook;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the agent has done about the open grievance.
 *
 * @param turns the agent's turns since the grievance began
 * @param mirrors how many of them say back what the customer said
 */
record Answer(List<TurnReading.Agent> turns, int mirrors) {

    /** So many of the customer's content words in one statement are no chance. */
    private static final int WORDS_OF_A_MIRROR = 2;

    /** A question needs some of them anyway; so many say it back to be sure. */
    private static final int WORDS_OF_A_CHECK = 5;

    static Answer of(List<TurnReading.Agent> turns, List<TurnReading.Customer> complaints, Words words) {
        int mirrors = 0;
        Set<String> said = new HashSet<>();
        int heard = 0;
        for (TurnReading.Agent turn : turns) {
            while (heard < complaints.size() && complaints.get(heard).index() < turn.index()) {
                said.addAll(words.content(complaints.get(heard++).tokens()));
            }
            mirrors += mirrors(turn, said, words) ? 1 : 0;
        }
        return new Answer(turns, mirrors);
    }

    /** Whether a turn says the words back, outside of questions. */
    static boolean mirrors(TurnReading.Agent turn, Set<String> said, Words words) {
        if (turn.makes(AgentMove.MIRROR)) {
            return true;
        }
        Tokens tokens = turn.tokens();
        for (int from = 0; from < tokens.size(); ) {
            int to = tokens.sentenceEnd(from);
            boolean asks = tokens.get(to - 1).norm().startsWith("?");
            if (!asks && Words.shared(words.content(tokens, from, to), said) >= WORDS_OF_A_MIRROR) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** Whether a turn repeats what the customer said before it and asks whether that is right. */
    static boolean checksBack(TurnReading.Agent turn, List<TurnReading.Customer> customers, Words words) {
        return anyChecksBack(List.of(turn), customers, words);
    }

    /** Whether one of the turns does. */
    static boolean anyChecksBack(List<TurnReading.Agent> turns, List<TurnReading.Customer> customers, Words words) {
        Set<String> said = new HashSet<>();
        int heard = 0;
        for (TurnReading.Agent turn : turns) {
            if (turn.turn().text().strip().endsWith("?")) {
                while (heard < customers.size() && customers.get(heard).index() < turn.index()) {
                    said.addAll(words.content(customers.get(heard++).tokens()));
                }
                if (Words.shared(words.content(turn.tokens()), said) >= WORDS_OF_A_CHECK) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isSilent() {
        return turns.isEmpty();
    }

    int count(AgentMove move) {
        return (int) turns.stream().filter(turn -> turn.makes(move)).count();
    }

    boolean has(AgentMove move) {
        return count(move) > 0;
    }

    /** Whether the agent has shown that the complaint was heard. */
    boolean hasHeard() {
        return mirrors > 0 || has(AgentMove.APOLOGY) || has(AgentMove.EMPATHY);
    }

    /** Whether something was done or put on the table. */
    boolean hasSolution() {
        return has(AgentMove.SOLUTION) || has(AgentMove.OPTIONS) || has(AgentMove.COMPENSATION);
    }

    /** How often the customer was put off without a result. */
    int stalls() {
        return (int) turns.stream()
                .filter(turn -> turn.makes(AgentMove.DELAY) || turn.makes(AgentMove.DEFLECTION))
                .count();
    }
}
