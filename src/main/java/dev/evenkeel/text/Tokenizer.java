package dev.evenkeel.text;

import dev.evenkeel.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The one tokeniser of chat text, for rules, serving and training alike. Immutable, so one instance serves all threads; time is linear
 * in the text.
 */
public final class Tokenizer {

    private final Spellings spellings;

    public Tokenizer(Spellings spellings) {
        this.spellings = spellings;
    }

    /** Splits a message; every unit that is not white space belongs to exactly one token. */
    public Tokens read(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 4);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                at = newline(text, at, tokens);
            } else if (isSpace(c)) {
                at++;
            } else {
                at = token(text, at, tokens);
            }
        }
        return new Tokens(text, tokens);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static int newline(String text, int start, List<Token> tokens) {
        int end = start;
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        if (!tokens.isEmpty()) {
            tokens.add(new Token("\n", "\n", Kind.NEWLINE, new Span(start, start + 1)));
        }
        return end;
    }

    private int token(String text, int start, List<Token> tokens) {
        int end = Scan.link(text, start);
        if (end > start) {
            return add(text, start, end, Kind.URL, tokens);
        }
        end = Scan.email(text, start);
        if (end > start) {
            return add(text, start, end, Kind.EMAIL, tokens);
        }
        end = Emoticons.end(text, start);
        if (end > start) {
            return add(text, start, end, Kind.EMOTICON, tokens);
        }
        end = Emoji.end(text, start);
        if (end > start) {
            return add(text, start, end, Kind.EMOJI, tokens);
        }
        end = Scan.mention(text, start);
        if (end > start) {
            return add(text, start, end, Kind.MENTION, tokens);
        }
        end = Scan.figure(text, start);
        if (end > start) {
            boolean word = spellings.knows(text.substring(start, end).toLowerCase(Locale.ROOT));
            return add(text, start, end, word ? Kind.WORD : Scan.figureKind(text, start, end), tokens);
        }
        end = Scan.word(text, start);
        if (end > start) {
            return add(text, start, end, Kind.WORD, tokens);
        }
        return add(text, start, Scan.sign(text, start), Kind.PUNCTUATION, tokens);
    }

    private int add(String text, int start, int end, Kind kind, List<Token> tokens) {
        String written = text.substring(start, end);
        String norm = norm(written, kind);
        if (kind == Kind.WORD && norm.indexOf(' ') > 0) {
            return addParts(text, start, end, List.of(norm.split(" ")), tokens);
        }
        tokens.add(new Token(written, norm, kind, new Span(start, end)));
        return end;
    }

    /** A contraction such as "gonna" or "idk": its letters are shared out among the words that it stands for. */
    private static int addParts(String text, int start, int end, List<String> words, List<Token> tokens) {
        int from = start;
        for (int i = 0; i < words.size(); i++) {
            int to = start + (end - start) * (i + 1) / words.size();
            tokens.add(new Token(text.substring(from, to), words.get(i), Kind.WORD, new Span(from, to)));
            from = to;
        }
        return end;
    }

    private String norm(String written, Kind kind) {
        return switch (kind) {
            case WORD -> spellings.plain(written.toLowerCase(Locale.ROOT));
            case PUNCTUATION -> Scan.sameSign(written);
            case EMOTICON -> written;
            default -> written.toLowerCase(Locale.ROOT);
        };
    }
}
