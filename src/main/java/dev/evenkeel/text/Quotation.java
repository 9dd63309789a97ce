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

    private Quotation() {}

    static BitSet scope(String source, List<Token> tokens) {
        BitSet quoted = new BitSet(tokens.size());
        markForwarded(source, tokens, quoted);
        markPairs(tokens, quoted);
        return quoted;
    }

    private static void markForwarded(String source, List<Token> tokens, BitSet quoted) {
        boolean rest = false;
        boolean line = false;
        int lineStart = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || tokens.get(i - 1).kind() == Token.Kind.NEWLINE) {
                lineStart = tokens.get(i).span().start();
                line = source.charAt(lineStart) == '>';
                rest |= isForwardHead(source, lineStart);
            }
            if (line || rest) {
                quoted.set(i);
            }
        }
    }

    private static boolean isForwardHead(String source, int lineStart) {
        int end = source.indexOf('\n', lineStart);
        String line =
                source.substring(lineStart, end < 0 ? source.length() : end).strip();
        boolean dashes =
                line.startsWith("---") && (line.contains("Original Message") || line.contains("Forwarded message"));
        boolean wrote = line.startsWith("On ") && line.endsWith("wrote:");
        boolean head = line.startsWith("From: ") && line.length() < 120;
        return dashes || wrote || head;
    }

    private static void markPairs(List<Token> tokens, BitSet quoted) {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!isMark(tokens, i, open >= 0)) {
                continue;
            }
            if (open < 0) {
                open = i;
            } else {
                if (i - open - 1 > LONGEST_EMPHASIS || isSaid(tokens, open)) {
                    quoted.set(open, i + 1);
                }
                open = -1;
            }
        }
    }

    /** Double marks always; a single mark opens only after a space and closes only before one. */
    private static boolean isMark(List<Token> tokens, int i, boolean open) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.PUNCTUATION) {
            return false;
        }
        char c = token.text().charAt(0);
        if ("\"“”«»„".indexOf(c) >= 0) {
            return true;
        }
        boolean spaceBefore =
                i == 0 || tokens.get(i - 1).span().end() < token.span().start();
        boolean spaceAfter = i + 1 >= tokens.size()
                || tokens.get(i + 1).span().start() > token.span().end()
                || tokens.get(i + 1).kind() == Token.Kind.PUNCTUATION;
        return "'‘’".indexOf(c) >= 0 && (open ? spaceAfter : spaceBefore);
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
