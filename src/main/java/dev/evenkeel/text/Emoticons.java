package dev.evenkeel.text;

import java.util.List;

/** Faces typed with signs. */
final class Emoticons {

    /** Longest first, so that ":-((" is not read as ":-(" and a bracket. */
    private static final List<String> FACES = List.of(
            ">:-(", ":'-(", ">:(", ":'(", ":-((", ":-))", ":((", ":))", ":-(", ":-)", ":-D", ":-/", ":-|", ":-P", ":-p",
            ";-)", ">.<", "-_-", ":(", ":)", ":D", ":/", ":|", ":P", ":p", ";)", "=(", "=)", "=D", "xD", "XD", "D:",
            "</3", "<3", "^^");

    private Emoticons() {}

    static int end(String text, int start) {
        char first = text.charAt(start);
        if (Character.isLetterOrDigit(first) && first != 'x' && first != 'X' && first != 'D') {
            return start;
        }
        for (String face : FACES) {
            int end = start + face.length();
            if (text.startsWith(face, start) && standsAlone(text, start, end)) {
                return end;
            }
        }
        return start;
    }

    private static boolean standsAlone(String text, int start, int end) {
        boolean before = start == 0
                || !Character.isLetterOrDigit(text.charAt(start))
                || !Character.isLetterOrDigit(text.charAt(start - 1));
        boolean after = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return before && after && !(text.startsWith(":/", start) && text.startsWith("//", start + 1));
    }
}
