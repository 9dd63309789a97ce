package dev.evenkeel.text;

import dev.evenkeel.text.Token.Kind;

/** Where a token that starts at a given place ends; {@code start} itself when there is no such token. Each looks at its own units only. */
final class Scan {

    private static final int LONGEST_LOCAL_PART = 64;

    private static final int LONGEST_INITIALS = 2;

    /** "10-14" days. */
    private static final int LONGEST_RANGE = 5;

    private Scan() {}

    static int link(String text, int start) {
        boolean link = text.regionMatches(true, start, "http://", 0, 7)
                || text.regionMatches(true, start, "https://", 0, 8)
                || text.regionMatches(true, start, "www.", 0, 4);
        if (!link) {
            return start;
        }
        int end = start;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        while (end > start && ".,!?;:)\"'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    static int email(String text, int start) {
        int at = start;
        int limit = Math.min(text.length(), start + LONGEST_LOCAL_PART);
        while (at < limit && isLocalPart(text.charAt(at))) {
            at++;
        }
        if (at == start || at >= text.length() || text.charAt(at) != '@') {
            return start;
        }
        int end = at + 1;
        while (end < text.length() && isDomain(text.charAt(end))) {
            end++;
        }
        while (text.charAt(end - 1) == '.') {
            end--;
        }
        int dot = text.substring(at, end).lastIndexOf('.');
        return dot > 1 ? end : start;
    }

    private static boolean isLocalPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '+';
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }

    static int mention(String text, int start) {
        if (text.charAt(start) != '@') {
            return start;
        }
        int end = start + 1;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end > start + 1 ? end : start;
    }

    /** A number, amount, time or code: starts with a digit, a currency sign or #, or is a word with a digit in it. */
    static int figure(String text, int start) {
        int at = start;
        if (isCurrency(text.charAt(at)) || text.charAt(at) == '#') {
            at++;
        }
        int end = at;
        boolean digit = false;
        while (end < text.length() && (isFigurePart(text.charAt(end)) || isInnerSign(text, end, at))) {
            digit |= Character.isDigit(text.charAt(end));
            end++;
        }
        if (!digit) {
            return start;
        }
        if (end < text.length() && (text.charAt(end) == '%' || isCurrency(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isFigurePart(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** A point, comma, colon, hyphen, slash or underscore belongs to a figure only between its parts, and only if a digit is next to it. */
    private static boolean isInnerSign(String text, int i, int start) {
        if (".,:-/_".indexOf(text.charAt(i)) < 0 || i == start || i + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        return Character.isDigit(after) && Character.isLetterOrDigit(before)
                || Character.isDigit(before) && "-_".indexOf(text.charAt(i)) >= 0 && isUpperOrDigit(after);
    }

    private static boolean isUpperOrDigit(char c) {
        return Character.isDigit(c) || Character.isUpperCase(c);
    }

    static boolean isCurrency(char c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    static Kind figureKind(String text, int start, int end) {
        String figure = text.substring(start, end);
        if (isCurrency(figure.charAt(0)) || isCurrency(figure.charAt(figure.length() - 1))) {
            return Kind.MONEY;
        }
        int letters = 0;
        int hyphens = 0;
        for (int i = 0; i < figure.length(); i++) {
            letters += Character.isLetter(figure.charAt(i)) ? 1 : 0;
            hyphens += "-_#".indexOf(figure.charAt(i)) >= 0 ? 1 : 0;
        }
        if (isTime(figure)) {
            return Kind.TIME;
        }
        if (letters == 0 && hyphens == 1 && figure.length() <= LONGEST_RANGE && figure.indexOf('-') > 0) {
            return Kind.NUMBER;
        }
        if (letters == 0 && hyphens == 0) {
            return figure.length() >= 8 && figure.chars().allMatch(Character::isDigit) ? Kind.CODE : Kind.NUMBER;
        }
        return isOrdinalOrCount(figure) ? Kind.NUMBER : Kind.CODE;
    }

    private static boolean isTime(String figure) {
        String lower = figure.toLowerCase(java.util.Locale.ROOT);
        String digits = lower.endsWith("am") || lower.endsWith("pm") ? lower.substring(0, lower.length() - 2) : lower;
        boolean clock = digits.length() < lower.length() && digits.length() <= 5;
        int colon = digits.indexOf(':');
        boolean colonTime = colon >= 1 && colon <= 2 && digits.length() - colon == 3;
        return (clock || colonTime) && digits.chars().allMatch(c -> Character.isDigit(c) || c == ':' || c == '.');
    }

    /** 3rd, 2x, 4g, 14k, 30min: digits and then a few letters. */
    private static boolean isOrdinalOrCount(String figure) {
        int i = 0;
        while (i < figure.length() && (Character.isDigit(figure.charAt(i)) || ".,".indexOf(figure.charAt(i)) >= 0)) {
            i++;
        }
        String rest = figure.substring(i);
        return i > 0 && rest.length() <= 4 && rest.chars().allMatch(Character::isLowerCase);
    }

    /** Letters and combining marks with single apostrophes, hyphens or censoring signs inside; stars round it are emphasis. */
    static int word(String text, int start) {
        int end = start;
        boolean emphasised = start > 0 && text.charAt(start - 1) == '*';
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean letter = Character.isLetter(c) || (end > start && isMark(c));
            boolean joint = end > start && (isJoint(text, end) || isAmpersandOfInitials(text, start, end));
            if (!letter && !joint) {
                break;
            }
            end += Character.charCount(c);
        }
        while (emphasised && end > start && text.charAt(end - 1) == '*') {
            end--;
        }
        return end;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isJoint(String text, int i) {
        char c = text.charAt(i);
        if (c == '*') {
            return true;
        }
        if (i + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(i + 1);
        return "'’‘-$".indexOf(c) >= 0 && Character.isLetter(next)
                || c == '$' && next == '$' && i + 2 < text.length() && Character.isLetter(text.charAt(i + 2));
    }

    /** As in "A&E", "Q&A", "AT&T". */
    private static boolean isAmpersandOfInitials(String text, int start, int i) {
        return text.charAt(i) == '&'
                && i - start <= LONGEST_INITIALS
                && i + 1 < text.length()
                && Character.isLetter(text.charAt(i + 1));
    }

    /** A run of one sign, or a mixed run of ! and ?. */
    static int sign(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        while (end < text.length()
                && (text.codePointAt(end) == first || (isShoutSign(first) && isShoutSign(text.charAt(end))))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isShoutSign(int c) {
        return c == '!' || c == '?';
    }

    /** "!!!" is "!", "?!?" is "?!", "..." is "…". */
    static String sameSign(String run) {
        boolean bang = run.indexOf('!') >= 0;
        boolean question = run.indexOf('?') >= 0;
        if (bang || question) {
            return bang && question ? "?!" : bang ? "!" : "?";
        }
        if (run.startsWith("..")) {
            return "…";
        }
        return run.substring(0, Character.charCount(run.codePointAt(0)));
    }
}
