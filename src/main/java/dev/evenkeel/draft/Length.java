package dev.evenkeel.draft;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.List;

/** Drafts longer than they are read. Lists of steps may be long. */
final class Length {

    static final int UPSET_READS = 60;
    static final int ANYBODY_READS = 140;
    private static final int SENTENCE = 28;
    private static final int LONGEST_PLACEHOLDER = 6;

    private Length() {}

    /** The longest sentence, when it is too long: said once, an agent splits the others too. */
    static List<Find> longSentences(Draft draft) {
        Tokens tokens = draft.tokens();
        if (isList(tokens)) {
            return List.of();
        }
        List<Find> longest = List.of();
        int most = SENTENCE;
        for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
            int to = tokens.sentenceEnd(from);
            int words = words(tokens, from, to);
            if (words > most) {
                most = words;
                longest = List.of(Find.of(from, to));
            }
        }
        return longest;
    }

    /** Marks the sentence in which the patience ends. */
    static List<Find> longDraft(Draft draft, int most) {
        Tokens tokens = draft.tokens();
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words += isRead(tokens, i) ? 1 : 0;
            if (words > most) {
                return isList(tokens) ? List.of() : List.of(Find.of(tokens.sentenceStart(i), tokens.sentenceEnd(i)));
            }
        }
        return List.of();
    }

    private static int words(Tokens tokens, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += isRead(tokens, i) ? 1 : 0;
        }
        return words;
    }

    /** A placeholder such as "[date or time]" is read as one word. */
    private static boolean isRead(Tokens tokens, int i) {
        Token token = tokens.get(i);
        boolean sign = token.kind() == Token.Kind.PUNCTUATION || token.kind() == Token.Kind.NEWLINE;
        return !sign && !isInsidePlaceholder(tokens, i);
    }

    private static boolean isInsidePlaceholder(Tokens tokens, int i) {
        for (int k = i - 1; k >= Math.max(0, i - LONGEST_PLACEHOLDER); k--) {
            if (tokens.get(k).text().equals("[")) {
                return k < i - 1;
            }
            if (tokens.get(k).kind() == Token.Kind.PUNCTUATION) {
                return false;
            }
        }
        return false;
    }

    private static boolean isList(Tokens tokens) {
        int items = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = i == 0 || tokens.get(i - 1).kind() == Token.Kind.NEWLINE;
            Token token = tokens.get(i);
            boolean mark = token.kind() == Token.Kind.NUMBER
                    || token.kind() == Token.Kind.PUNCTUATION && "-*•".contains(token.norm());
            items += opens && mark ? 1 : 0;
        }
        return items > 1;
    }
}
