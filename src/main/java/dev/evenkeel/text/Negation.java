package dev.evenkeel.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What a negation turns round: the words after the cue, to the end of the clause, five at most. The idea of a cue with a window is that
 * of NegEx (Chapman et al. 2001). A question that asks with a negation ("why can't I speak to…") negates nothing, nor does one that
 * takes for granted what follows ("I can't believe you lost it"), nor a "no" that answers ("no I want a refund").
 */
final class Negation {

    private static final int REACH = 5;

    /** In a condition the consequence soon follows: "if it is not here today I sue". */
    private static final int REACH_IN_CONDITION = 2;

    private static final int LOOK_BACK = 8;

    private static final Set<String> CUES = Set.of(
            "not", "never", "no", "without", "neither", "nor", "hardly", "barely", "cannot", "none", "nobody",
            "nothing", "dont");

    private static final Set<String> ENDERS = Set.of(
            "but", "however", "although", "though", "because", "until", "unless", "so", "and", "why", "if", "when");

    private static final Set<String> SUBJECTS = Set.of(
            "i",
            "you",
            "we",
            "they",
            "he",
            "she",
            "it",
            "there",
            "anyone",
            "someone",
            "somebody",
            "anybody",
            "this",
            "that",
            "your",
            "my");

    /** Subjects in whose mouth a new clause begins even without a comma: "not happy i want a refund". */
    private static final Set<String> NEW_CLAUSE = Set.of(
            "i", "i'm", "i'll", "i've", "i'd", "we", "we're", "we've", "we'll", "you", "you're", "you've", "they",
            "they've");

    /** After these the clause that follows is negated with them: "I don't think I need a manager". */
    private static final Set<String> RAISING = Set.of(
            "think", "thought", "believe", "say", "said", "saying", "mean", "suppose", "feel", "expect", "guess",
            "sure", "want", "that", "if", "what", "as");

    /** After these a "not" is emphasis, not negation. */
    private static final Set<String> EMPHASIS = Set.of("only", "just", "even");

    /** Verbs that take for granted what follows: "don't understand why you charged me". */
    private static final Set<String> TAKEN_FOR_GRANTED = Set.of("understand", "know", "forget", "care", "remember");

    private Negation() {}

    static BitSet scope(List<Token> tokens) {
        BitSet negated = new BitSet(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            if (isCue(tokens, i)) {
                mark(tokens, i, negated);
            }
        }
        return negated;
    }

    private static void mark(List<Token> tokens, int cue, BitSet negated) {
        int reach = isInCondition(tokens, cue) ? REACH_IN_CONDITION : REACH;
        for (int i = cue + 1; i < tokens.size() && i <= cue + reach; i++) {
            Token token = tokens.get(i);
            String word = token.norm();
            boolean newClause = NEW_CLAUSE.contains(word)
                    && !RAISING.contains(tokens.get(i - 1).norm());
            if (token.endsClause() || ENDERS.contains(word) && i > cue + 1 || newClause) {
                return;
            }
            negated.set(i);
        }
    }

    private static boolean isInCondition(List<Token> tokens, int cue) {
        for (int i = cue - 1; i >= Math.max(0, cue - LOOK_BACK); i--) {
            Token token = tokens.get(i);
            if (token.norm().equals("if")) {
                return true;
            }
            if (token.endsClause()) {
                return false;
            }
        }
        return false;
    }

    private static boolean isCue(List<Token> tokens, int i) {
        String word = tokens.get(i).norm();
        String next = word(tokens, i + 1);
        if (word.endsWith("n't")) {
            return !asksWithNegation(tokens, i, next) && !takesForGranted(word, next, word(tokens, i + 2));
        }
        if (!CUES.contains(word) || EMPHASIS.contains(next) || word.equals("nothing") && next.equals("but")) {
            return false;
        }
        return !(word.equals("no") && SUBJECTS.contains(next))
                && !(word.equals("not") && takesForGranted("do", next, word(tokens, i + 2)));
    }

    private static String word(List<Token> tokens, int i) {
        return i < tokens.size() ? tokens.get(i).norm() : "";
    }

    /** "Can't believe" does, "don't believe" does not; "don't get why" does, "don't get a refund" does not. */
    private static boolean takesForGranted(String cue, String verb, String after) {
        return switch (verb) {
            case "believe", "stop", "help", "wait" -> cue.startsWith("can't") || cue.startsWith("couldn't");
            case "get" -> after.equals("why") || after.equals("how");
            case "make" -> after.equals("me");
            default -> TAKEN_FOR_GRANTED.contains(verb);
        };
    }

    private static boolean asksWithNegation(List<Token> tokens, int i, String next) {
        boolean opensClause = i == 0
                || tokens.get(i - 1).endsClause()
                || isQuestionWord(tokens.get(i - 1).norm());
        return opensClause && SUBJECTS.contains(next);
    }

    private static boolean isQuestionWord(String word) {
        return word.equals("why")
                || word.equals("and")
                || word.equals("so")
                || word.equals("how")
                || word.equals("but");
    }
}
