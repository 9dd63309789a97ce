package dev.evenkeel.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What in a message is somebody else's words: text in quotation marks, lines that begin with ">", and everything after the head of a
 * forwarded or quoted message. A pair of marks round one or two words is emphasis and no quotation, unless a verb of saying precedes it.
 */
final class Quotation {

    private static final Set<String> SAYING = Set.of(
            "said",
            "say",
            "says",
            "told",
            "wrote",
            "writes",
            "replied",
            "answered",
            "quote",
            "called",
            "shouted",
            "yelled",
            "goes",
            "like");

    private static final int LONGEST_EMPHASIS = 2;

    private static final int LONGEST_HEAD = 120;

    private Quotation() {}

    static BitSet scope(String source, List<Token> tokens) {
        BitSet quoted = new BitSet(tokens.size());
        markForwarded(source, tokens, quoted);
        markPairs(tokens, quoted);
        return quoted;
    }

    private static void markForwarded(String source, List<Token> tokens, BitSet quoted) {
        boolean rest = false;
        int lineStart = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.get(i).kind() == Token.Kind.NEWLINE) {
                if (i > lineStart) {
                    String line = source.substring(
                            tokens.get(lineStart).span().start(),
                            tokens.get(i - 1).span().end());
                    rest |= isForwardHead(line);
                    if (rest || line.startsWith(">")) {
                        quoted.set(lineStart, i);
                    }
                }
                lineStart = i + 1;
            }
        }
    }

    private static boolean isForwardHead(String line) {
        boolean dashes =
                line.startsWith("---") && (line.contains("Original Message") || line.contains("Forwarded message"));
        boolean wrote = line.startsWith("On ") && line.endsWith("wrote:");
        boolean head = line.startsWith("From: ") && line.length() < LONGEST_HEAD;
        return dashes || wrote || head;
    }

    /** Pairs within a line; a mark that is never closed quotes nothing. */
    private static void markPairs(List<Token> tokens, BitSet quoted) {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.NEWLINE) {
                open = -1;
            } else if (isMark(tokens, i, open >= 0)) {
                if (open < 0) {
                    open = i;
                } else {
                    markPair(tokens, open, i, quoted);
                    open = -1;
                }
            }
        }
    }

    private static void markPair(List<Token> tokens, int open, int close, BitSet quoted) {
        if (close - open - 1 > LONGEST_EMPHASIS || isSaid(tokens, open)) {
            quoted.set(open, close + 1);
        }
    }

    /** A mark opens only after a space and, if single, closes only before one; after a figure it means inches or minutes. */
    private static boolean isMark(List<Token> tokens, int i, boolean open) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.PUNCTUATION) {
            return false;
        }
        char c = token.text().charAt(0);
        boolean isDouble = "\"“”«»„".indexOf(c) >= 0;
        boolean isSingle = "'‘’".indexOf(c) >= 0;
        return (isDouble || isSingle) && (open ? isDouble || spaceAfter(tokens, i) : spaceBefore(tokens, i));
    }

    private static boolean spaceBefore(List<Token> tokens, int i) {
        if (i == 0) {
            return true;
        }
        Token before = tokens.get(i - 1);
        return before.span().end() < tokens.get(i).span().start() || before.kind() == Token.Kind.PUNCTUATION;
    }

    private static boolean spaceAfter(List<Token> tokens, int i) {
        return i + 1 >= tokens.size()
                || tokens.get(i + 1).span().start() > tokens.get(i).span().end()
                || tokens.get(i + 1).kind() == Token.Kind.PUNCTUATION;
    }

    private static boolean isSaid(List<Token> tokens, int open) {
        for (int i = Math.max(0, open - 3); i < open; i++) {
            if (SAYING.contains(tokens.get(i).norm())) {
                return true;
            }
        }
        return false;
    }
}
