package dev.evenkeel.review;

import dev.evenkeel.review.Handover.Quote;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;

/** Quotes what was written, short and without what a reader must not see: long numbers and addresses. */
final class Quotes {

    private static final int LONGEST = 240;

    /** As many digits in a row could be a card, an account or a telephone number. */
    private static final int TELLING_DIGITS = 9;

    private Quotes() {}

    /** The beginning of a turn, up to the last sentence that fits. */
    static Quote beginning(int turn, Tokens tokens) {
        int to = 0;
        while (to < tokens.size() && end(tokens, tokens.sentenceEnd(to)) <= LONGEST) {
            to = tokens.sentenceEnd(to);
        }
        return new Quote(turn, shown(tokens, 0, to == 0 ? tokens.size() : to));
    }

    /** The sentence that a place stands in. */
    static Quote sentence(int turn, Tokens tokens, Span place) {
        int at = position(tokens, place);
        return new Quote(turn, shown(tokens, tokens.sentenceStart(at), tokens.sentenceEnd(at)));
    }

    /** The token that a place begins with; the message has at least one. */
    static int position(Tokens tokens, Span place) {
        int at = 0;
        while (at < tokens.size() - 1 && tokens.get(at).span().end() <= place.start()) {
            at++;
        }
        return at;
    }

    private static int end(Tokens tokens, int to) {
        return tokens.get(to - 1).span().end();
    }

    /** The words from one token to before another. */
    static String shown(Tokens tokens, int from, int to) {
        if (from >= to) {
            return "";
        }
        int start = tokens.get(from).span().start();
        StringBuilder words = new StringBuilder();
        int copied = start;
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.EMAIL) {
                words.append(tokens.source(), copied, token.span().start()).append("[e-mail]");
                copied = token.span().end();
            }
        }
        words.append(tokens.source(), copied, end(tokens, to));
        return cut(masked(words.toString().strip()));
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST - 1);
        int end = space > LONGEST / 2 ? space : LONGEST - 1;
        return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Runs of digits, however spaced, that are long enough to tell who somebody is. */
    private static String masked(String words) {
        StringBuilder shown = new StringBuilder();
        int i = 0;
        while (i < words.length()) {
            int end = i;
            int digits = 0;
            for (int j = i; j < words.length() && isPart(words.charAt(j)); j++) {
                if (Character.isDigit(words.charAt(j))) {
                    digits++;
                    end = j + 1;
                }
            }
            if (Character.isDigit(words.charAt(i)) && digits >= TELLING_DIGITS) {
                shown.append("[number]");
                i = end;
            } else {
                int next = Math.max(i + 1, Character.isDigit(words.charAt(i)) ? end : i + 1);
                shown.append(words, i, next);
                i = next;
            }
        }
        return shown.toString();
    }

    private static boolean isPart(char c) {
        return Character.isDigit(c) || c == ' ' || c == '-' || c == '/' || c == '.';
    }
}
