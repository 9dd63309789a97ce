package dev.evenkeel.draft;

import dev.evenkeel.text.Span;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Puts other words into a sentence so that it stays one: the capital at its start, one sign at its end, no stray comma or space. Where
 * that cannot be done there is no edit.
 */
final class Splice {

    private static final Set<String> JOINING =
            Set.of("but", "and", "or", "so", "that", "because", "as", "while", "since");

    private final Tokens tokens;
    private final int from;
    private final int to;

    private Splice(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
    }

    /** The edit that says {@code words} in place of the tokens. */
    static Optional<Edit> of(Tokens tokens, int from, int to, String words) {
        Splice splice = new Splice(tokens, from, to);
        Optional<Edit> edit = words.isEmpty() ? splice.deletion() : splice.replacement(words);
        return edit.filter(e -> !e.words().equals(e.span().in(tokens.source())));
    }

    private Optional<Edit> replacement(String words) {
        int end = tokens.get(to - 1).span().end();
        if (endsSentence(words) && !isStop(to - 1)) {
            if (to < tokens.size() && !tokens.get(to).endsSentence()) {
                return Optional.empty();
            }
            if (to < tokens.size() && isStop(to)) {
                end = tokens.get(to).span().end();
            }
        }
        String cased = capitalsInside(opensSentence() ? capital(words) : words);
        return Optional.of(new Edit(new Span(tokens.get(from).span().start(), end), cased));
    }

    private Optional<Edit> deletion() {
        int last = to;
        while (last < tokens.size() && isStop(last)) {
            last++;
        }
        boolean toEnd = last > to || to == tokens.size() || tokens.get(to).kind() == Token.Kind.NEWLINE;
        if (opensSentence()) {
            return toEnd ? sentence(last) : opening();
        }
        return inside(toEnd);
    }

    /** The whole sentence goes, and its line with it when it stands alone; but not the whole draft. */
    private Optional<Edit> sentence(int last) {
        int start = tokens.get(from).span().start();
        int end = tokens.get(last - 1).span().end();
        if (last < tokens.size() && tokens.get(last).kind() != Token.Kind.NEWLINE) {
            return Optional.of(new Edit(new Span(start, tokens.get(last).span().start()), ""));
        }
        int before = from - 1;
        while (before >= 0 && tokens.get(before).kind() == Token.Kind.NEWLINE) {
            before--;
        }
        if (before >= 0) {
            return Optional.of(new Edit(new Span(tokens.get(before).span().end(), end), ""));
        }
        int after = last;
        while (after < tokens.size() && tokens.get(after).kind() == Token.Kind.NEWLINE) {
            after++;
        }
        return after == tokens.size()
                ? Optional.empty()
                : Optional.of(new Edit(new Span(start, tokens.get(after).span().start()), ""));
    }

    /** The sentence begins with what follows. */
    private Optional<Edit> opening() {
        int next = to;
        while (next < tokens.size() && isPause(next)) {
            next++;
        }
        if (next == tokens.size() || tokens.get(next).endsSentence()) {
            return Optional.empty();
        }
        Token word = tokens.get(next);
        int start = tokens.get(from).span().start();
        if (word.kind() != Token.Kind.WORD) {
            return Optional.of(new Edit(new Span(start, word.span().start()), ""));
        }
        return Optional.of(new Edit(new Span(start, word.span().end()), capital(word.text())));
    }

    private Optional<Edit> inside(boolean toEnd) {
        boolean pauseBefore = isPause(from - 1);
        boolean pauseAfter = to < tokens.size() && isPause(to);
        int before = pauseBefore && (toEnd || pauseAfter) ? from - 2 : from - 1;
        if (before < 0) {
            return Optional.empty();
        }
        int end = pauseAfter && (pauseBefore || joins(from - 1))
                ? tokens.get(to).span().end()
                : tokens.get(to - 1).span().end();
        return Optional.of(new Edit(new Span(tokens.get(before).span().end(), end), ""));
    }

    /** Whether a word joins what follows to what precedes, so that no comma may stand after it. */
    private boolean joins(int i) {
        return JOINING.contains(tokens.get(i).norm());
    }

    private boolean isStop(int i) {
        return tokens.get(i).endsSentence() && tokens.get(i).kind() == Token.Kind.PUNCTUATION;
    }

    private boolean isPause(int i) {
        Token token = tokens.get(i);
        return token.kind() == Token.Kind.PUNCTUATION
                && ",;:-–—".indexOf(token.text().charAt(0)) >= 0;
    }

    /** Whether nothing but signs stands before the words in their sentence. */
    private boolean opensSentence() {
        for (int i = from - 1; i >= tokens.sentenceStart(from); i--) {
            Token.Kind kind = tokens.get(i).kind();
            if (kind != Token.Kind.PUNCTUATION && kind != Token.Kind.EMOJI && kind != Token.Kind.EMOTICON) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsSentence(String words) {
        return ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static String capital(String words) {
        for (int i = 1; i < words.length() && Character.isLetter(words.charAt(i)); i++) {
            if (Character.isUpperCase(words.charAt(i))) {
                return words;
            }
        }
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A capital after every full stop within the words. */
    private static String capitalsInside(String words) {
        StringBuilder out = new StringBuilder(words);
        for (int i = 2; i < out.length(); i++) {
            if (out.charAt(i - 1) == ' ' && ".!?".indexOf(out.charAt(i - 2)) >= 0) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
