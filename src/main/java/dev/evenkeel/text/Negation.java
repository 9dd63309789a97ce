package dev.evenkeel.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What a negation turns round: the words after the cue, to the end of the clause, five at most. The idea of a cue with a window is that
 * of NegEx (Chapman et al. 2001). A question that asks with a negation ("why can't I speak to…") negates nothing.
 */
final class Negation {

    private static final int REACH = 5;

    private static final Set<String> CUES = Set.of(
            "not", "never", "no", "without", "neither", "nor", "hardly", "barely", "cannot", "none", "nobody",
            "nothing", "dont");

    private static final Set<String> ENDERS =
            Set.of("but", "however", "although", "though", "because", "until", "unless", "so", "and");

    private static final Set<String> SUBJECTS =
            Set.of("i", "you", "we", "they", "he", "she", "it", "there", "anyone", "someone", "somebody");

    /** After these a "not" is emphasis, not negation. */
    private static final Set<String> EMPHASIS = Set.of("only", "just", "even", "sure");

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
        for (int i = cue + 1; i < tokens.size() && i <= cue + REACH; i++) {
            Token token = tokens.get(i);
            if (token.endsClause() || ENDERS.contains(token.norm())) {
                return;
            }
            negated.set(i);
        }
    }

    private static boolean isCue(List<Token> tokens, int i) {
        String word = tokens.get(i).norm();
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).norm() : "";
        if (word.endsWith("n't")) {
            return !asksWithNegation(tokens, i, next);
        }
        return CUES.contains(word) && !EMPHASIS.contains(next) && !(word.equals("nothing") && next.equals("but"));
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
