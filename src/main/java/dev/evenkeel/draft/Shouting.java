package dev.evenkeel.draft;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Capitals and signs that sound like a raised voice. */
final class Shouting {

    private static final int RUN = 3;

    /** A run of capitals without one of these may be a row of abbreviations. */
    private static final Set<String> SENTENCE_WORDS = Set.of(
            "a", "the", "to", "is", "are", "you", "your", "we", "it", "this", "that", "not", "no", "do", "don't",
            "can't", "will", "please", "have", "be", "of", "and", "for", "in", "on", "must", "now", "never");

    /** Words that people put into capitals, none of them an abbreviation as well. */
    private static final Set<String> EMPHASISED = Set.of(
            "already",
            "never",
            "always",
            "not",
            "now",
            "must",
            "please",
            "again",
            "told",
            "three",
            "twice",
            "only",
            "every",
            "very",
            "stop",
            "no",
            "read",
            "this",
            "that",
            "what",
            "why",
            "really",
            "final",
            "immediately",
            "all",
            "nothing",
            "still",
            "before",
            "done",
            "wrong",
            "cannot",
            "can't",
            "don't",
            "won't",
            "didn't",
            "you",
            "your",
            "have",
            "will",
            "do",
            "is",
            "are",
            "any",
            "both",
            "first",
            "last",
            "today",
            "wait");

    private Shouting() {}

    static List<Find> emphasis(Draft draft) {
        List<Find> finds = new ArrayList<>();
        Tokens tokens = draft.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String small = token.text().toLowerCase(Locale.ROOT);
            if (token.isShouted() && EMPHASISED.contains(small) && !isInRun(tokens, i)) {
                finds.add(Find.of(i, i + 1, "quiet", small));
            }
        }
        return finds;
    }

    private static boolean isInRun(Tokens tokens, int i) {
        int run = 1;
        for (int k = i - 1; k >= Math.max(0, i - RUN) && isCapital(tokens.get(k)); k--) {
            run++;
        }
        for (int k = i + 1; k < Math.min(tokens.size(), i + RUN) && isCapital(tokens.get(k)); k++) {
            run++;
        }
        return run >= RUN;
    }

    static List<Find> capitals(Draft draft) {
        List<Find> finds = new ArrayList<>();
        Tokens tokens = draft.tokens();
        int i = 0;
        while (i < tokens.size()) {
            int from = i;
            while (i < tokens.size() && isCapital(tokens.get(i))) {
                i++;
            }
            if (i - from >= RUN && isSentence(tokens, from, i)) {
                finds.add(Find.of(from, i, "quiet", quiet(draft, from, i)));
            }
            i = Math.max(i, from + 1);
        }
        return finds;
    }

    private static boolean isCapital(Token token) {
        return token.isShouted()
                || token.kind() == Token.Kind.WORD && token.text().equals("I");
    }

    private static boolean isSentence(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (SENTENCE_WORDS.contains(tokens.get(i).norm())) {
                return true;
            }
        }
        return false;
    }

    private static String quiet(Draft draft, int from, int to) {
        String small = draft.text(draft.tokens().span(from, to)).toLowerCase(Locale.ROOT);
        return small.replaceAll("\\bi\\b", "I");
    }

    static List<Find> repeatedSigns(Draft draft) {
        return signs(draft, true);
    }

    static List<Find> exclamations(Draft draft) {
        return signs(draft, false);
    }

    private static List<Find> signs(Draft draft, boolean repeated) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < draft.tokens().size(); i++) {
            Token token = draft.tokens().get(i);
            boolean sign = token.norm().equals("!")
                    || token.norm().equals("?")
                    || token.norm().equals("?!");
            if (sign
                    && token.text().length() > 1 == repeated
                    && (repeated || token.norm().equals("!"))) {
                finds.add(Find.of(i, i + 1, "sign", calm(token, draft.isUpset())));
            }
        }
        return finds;
    }

    private static String calm(Token sign, boolean upset) {
        if (sign.norm().indexOf('?') >= 0) {
            return "?";
        }
        return upset ? "." : "!";
    }
}
