package dev.evenkeel.text;

/** Pictures, with their skin tones, variation selectors and joiners: one token each, as a reader sees them. */
final class Emoji {

    private static final int JOINER = 0x200D;

    private Emoji() {}

    static int end(String text, int start) {
        if (text.charAt(start) < 0x2190) {
            return start;
        }
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!isPicture(c)) {
                break;
            }
            end = extend(text, end + Character.charCount(c), isFlagPart(c));
            if (end >= text.length() || text.codePointAt(end) != JOINER) {
                return end;
            }
            end++;
        }
        return end;
    }

    private static int extend(String text, int from, boolean flag) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean part =
                    c == 0xFE0F || c == 0x20E3 || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
            boolean secondHalf = flag && end == from && isFlagPart(c);
            if (!part && !secondHalf) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean isFlagPart(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isPicture(int c) {
        return (c >= 0x1F000 && c <= 0x1FAFF)
                || (c >= 0x2600 && c <= 0x27BF)
                || (c >= 0x2B00 && c <= 0x2BFF)
                || (c >= 0x2190 && c <= 0x21FF)
                || (c >= 0x2300 && c <= 0x23FF);
    }
}
