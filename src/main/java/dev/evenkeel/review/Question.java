package dev.evenkeel.review;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.reading.TurnReading.Customer;
import dev.evenkeel.text.ContentWords;
import dev.evenkeel.text.Tokens;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question that a customer wants answered. "Did you even read it?" is none: it asks for nothing.
 *
 * @param words as it was written
 * @param asksWhen whether a time would answer it
 * @param asksWhy whether only a reason would
 * @param content what it is about
 */
record Question(String words, boolean asksWhen, boolean asksWhy, Set<String> content) {

    private static final Set<String> OPENS =
            Set.of("what", "what's", "when", "where", "where's", "which", "who", "who's", "whose", "how", "why");
    private static final Set<String> CLOSED = Set.of(
            "can", "could", "will", "would", "is", "are", "does", "do", "has", "have", "may", "shall", "should", "any");
    private static final Set<String> YES_OR_NO =
            Set.of("yes", "no", "yeah", "yep", "nope", "certainly", "absolutely", "unfortunately", "sure");
    private static final Set<String> TIME = Set.of("when", "soon", "long", "today", "tomorrow", "week", "until");

    /** Words of a polite request that say nothing of its matter. */
    private static final Set<String> ASKING = Set.of("assist", "assistance", "possible", "able", "guys", "anyone");

    private static final Set<AgentMove> EVASIVE = EnumSet.of(
            AgentMove.DELAY,
            AgentMove.DEFLECTION,
            AgentMove.POLICY_SHIELD,
            AgentMove.ASKED_AGAIN,
            AgentMove.DISMISSIVE,
            AgentMove.BLAME);

    /** An answer comes within so many of the agent's turns, or it is to something else. */
    private static final int ANSWERS = 3;

    private static final int REACH = 4;
    private static final int FEWEST_WORDS = 3;

    /** "I don't know" answers nothing. */
    private static final int FEWEST_TO_ANSWER = 4;

    /** The last question of a turn that waits for an answer. */
    static Optional<Question> find(Customer turn) {
        Tokens tokens = turn.tokens();
        Optional<Question> found = Optional.empty();
        for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
            int to = tokens.sentenceEnd(from);
            if (tokens.get(to - 1).norm().startsWith("?") && !tokens.isQuoted(from) && asks(tokens, from, to)) {
                found = Optional.of(of(tokens, from, to));
            }
        }
        return found;
    }

    private static boolean asks(Tokens tokens, int from, int to) {
        if (to - from - 1 < FEWEST_WORDS) {
            return false;
        }
        for (int i = from; i < Math.min(to, from + REACH); i++) {
            String word = tokens.get(i).norm();
            String next = i + 1 < to ? tokens.get(i + 1).norm() : "";
            if (OPENS.contains(word)) {
                return true;
            }
            boolean ofTheAgent = next.equals("you") && !word.equals("can") && !word.equals("could");
            if (CLOSED.contains(word)) {
                return !ofTheAgent && !next.equals("that") && !next.equals("this");
            }
        }
        return false;
    }

    private static Question of(Tokens tokens, int from, int to) {
        Set<String> content = new HashSet<>();
        Set<String> all = ContentWords.of(tokens);
        boolean asksWhen = false;
        boolean asksWhy = false;
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).norm();
            asksWhen |= TIME.contains(word);
            asksWhy |= word.equals("why");
            String stem = word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            if (!ASKING.contains(word) && (all.contains(word) || all.contains(stem))) {
                content.add(all.contains(stem) ? stem : word);
            }
        }
        return new Question(Quotes.shown(tokens, from, to), asksWhen, asksWhy, content);
    }

    /** Whether another question is about the same. */
    boolean isAgain(Question earlier) {
        return content.stream().anyMatch(earlier.content()::contains);
    }

    /** Whether a later turn of the agent takes it up, or the customer went on content with what came instead. */
    boolean isAnswered(Story story, int customer) {
        int asked = story.customers().get(customer).index();
        List<Agent> later =
                story.agents().stream().filter(agent -> agent.index() > asked).toList();
        if (later.isEmpty()) {
            return false;
        }
        return later.stream().limit(ANSWERS).anyMatch(this::isTakenUp) || isContent(story, customer, later.get(0));
    }

    private boolean isTakenUp(Agent agent) {
        boolean yesOrNo = agent.tokens().size() > 0
                && YES_OR_NO.contains(agent.tokens().get(0).norm());
        if (yesOrNo || agent.makes(AgentMove.HANDOFF)) {
            return true;
        }
        Set<String> said = ContentWords.of(agent.tokens());
        long onTopic = content.stream().filter(said::contains).count();
        boolean time = asksWhen && (agent.makes(AgentMove.TIMEFRAME) || agent.makes(AgentMove.FOLLOWUP));
        boolean evades = EVASIVE.stream().anyMatch(agent::makes);
        boolean says = agent.tokens().words() >= FEWEST_TO_ANSWER && content.isEmpty();
        boolean vague = asksWhy ? agent.makes(AgentMove.REASON) : says;
        return evades ? onTopic > 1 : onTopic > 0 || time || vague;
    }

    private static boolean isContent(Story story, int customer, Agent answer) {
        if (EVASIVE.stream().anyMatch(answer::makes)
                || customer + 1 >= story.customers().size()) {
            return false;
        }
        Customer next = story.customers().get(customer + 1);
        boolean pleased = next.shows(Signal.THANKS) || next.shows(Signal.RESOLVED);
        return pleased || next.sentiment().score() > 0;
    }
}
