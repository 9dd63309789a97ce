package dev.evenkeel.draft;

import dev.evenkeel.reading.TurnReading.Customer;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a draft takes up the customer's question: shares a word with it, says yes or no, gives a figure, or asks back. */
final class Answers {

    private static final Set<String> TAKES_UP = Set.of(
            "yes",
            "no",
            "not",
            "today",
            "tomorrow",
            "tonight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "because",
            "check",
            "checking",
            "find",
            "ask",
            "asking",
            "can't",
            "don't",
            "isn't",
            "won't",
            "here",
            "sure",
            "course",
            "certainly",
            "answer",
            "you're",
            "done",
            "correct",
            "right",
            "sorry");

    private static final Set<String> ASKING = Set.of(
            "what", "when", "where", "which", "who", "how", "why", "can", "could", "is", "are", "do", "does", "will",
            "would", "did", "has", "have", "may", "shall", "should");

    private static final Set<String> COMMON = Set.of(
            "what", "when", "where", "which", "that", "this", "with", "have", "your", "does", "will", "would", "could",
            "from", "there", "they", "them", "please", "still", "just", "been", "about", "then", "even", "some",
            "mine");

    private static final Set<String> PROMISES = Set.of("i'll", "we'll", "i've", "we've", "i'm", "we're");
    private static final Set<String> AUXILIARIES = Set.of("will", "am", "are", "can", "recommend", "suggest", "need");

    private static final int STEM = 4;
    private static final int FEWEST_WORDS = 4;

    /** Whether a longer draft answers in other words than the question's cannot be told from words alone. */
    private static final int MOST_WORDS = 20;

    private Answers() {}

    static List<Find> ignored(Draft draft) {
        Optional<Customer> last = draft.setting().lastWords();
        if (last.isEmpty()
                || draft.tokens().words() < FEWEST_WORDS
                || draft.tokens().words() > MOST_WORDS
                || takesUp(draft.tokens())) {
            return List.of();
        }
        Set<String> asked = asked(last.get().tokens());
        if (asked.isEmpty()
                || stems(draft.tokens(), 0, draft.tokens().size()).stream().anyMatch(asked::contains)) {
            return List.of();
        }
        int end = draft.tokens().size();
        return List.of(Find.of(draft.tokens().sentenceStart(end - 1), end));
    }

    private static boolean takesUp(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean figure = token.kind() != Token.Kind.WORD
                    && token.kind() != Token.Kind.PUNCTUATION
                    && token.kind() != Token.Kind.NEWLINE;
            if (figure || commits(tokens, i) || token.norm().indexOf('?') >= 0 || TAKES_UP.contains(token.norm())) {
                return true;
            }
        }
        return false;
    }

    /** "I will", "I have", "I am asking": the agent does something about it; looking forward is nothing done. */
    private static boolean commits(Tokens tokens, int i) {
        String word = tokens.get(i).norm();
        if (i + 1 == tokens.size() || tokens.get(i + 1).norm().equals("looking")) {
            return false;
        }
        boolean self = word.equals("i") || word.equals("we");
        return PROMISES.contains(word)
                || self && AUXILIARIES.contains(tokens.get(i + 1).norm()) && !looksForward(tokens, i + 2);
    }

    private static boolean looksForward(Tokens tokens, int i) {
        return i < tokens.size() && tokens.get(i).norm().equals("looking");
    }

    /** The content words of the last sentence that asks. */
    private static Set<String> asked(Tokens tokens) {
        Set<String> stems = Set.of();
        for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
            int to = tokens.sentenceEnd(from);
            if (tokens.get(to - 1).norm().equals("?") && asks(tokens, from, to)) {
                stems = stems(tokens, from, to);
            }
        }
        return stems;
    }

    private static boolean asks(Tokens tokens, int from, int to) {
        for (int i = from; i < Math.min(to, from + 3); i++) {
            if (ASKING.contains(tokens.get(i).norm())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> stems(Tokens tokens, int from, int to) {
        Set<String> stems = new HashSet<>();
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).norm();
            if (tokens.get(i).kind() == Token.Kind.WORD && word.length() >= STEM && !COMMON.contains(word)) {
                stems.add(word.substring(0, STEM));
            }
        }
        return stems;
    }
}
