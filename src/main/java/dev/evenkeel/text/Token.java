package dev.evenkeel.text;

/**
 * One word, number, sign or picture of a message.
 *
 * @param text as written
 * @param norm as rules and models see it: lower case, straight apostrophes, stretched letters and chat spellings undone
 * @param kind what sort of token it is
 * @param span where it stands
 */
public record Token(String text, String norm, Kind kind, Span span) {

    /** What a muted token reads as: no message and no pattern has such a word. */
    private static final String MUTED = "\u00b7";

    /** A word at the same place that says nothing. */
    Token muted() {
        return new Token(MUTED, MUTED, Kind.WORD, span);
    }

    /** What sort of token it is; a pattern names one as {@code #money}. */
    public enum Kind {
        /** Letters, with inner apostrophes and hyphens. */
        WORD,
        /** Digits, ordinals and percentages. */
        NUMBER,
        /** An amount with its currency sign. */
        MONEY,
        /** A time of day such as 19:42 or 3pm. */
        TIME,
        /** An order, flight or error code: letters and digits mixed, or digit groups with hyphens. */
        CODE,
        URL,
        EMAIL,
        /** An @name. */
        MENTION,
        EMOTICON,
        EMOJI,
        /** A sign, or a run of one sign. */
        PUNCTUATION,
        NEWLINE
    }

    /** Whether letters were stretched for emphasis, as in "sooo". */
    public boolean isStretched() {
        return kind == Kind.WORD && Stretch.isStretched(text);
    }

    /** Whether the word is written in capitals, two letters at least. */
    public boolean isShouted() {
        if (kind != Kind.WORD || text.length() < 2) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it says something: a word, number or code. */
    boolean isContent() {
        return kind == Kind.WORD || kind == Kind.NUMBER || kind == Kind.CODE;
    }

    /** Whether a sentence ends here. */
    public boolean endsSentence() {
        return kind == Kind.NEWLINE || (kind == Kind.PUNCTUATION && ".!?…".indexOf(text.charAt(0)) >= 0);
    }

    /** Whether a clause ends here: sentence ends, commas, dashes, colons, brackets. */
    public boolean endsClause() {
        return endsSentence() || (kind == Kind.PUNCTUATION && ",;:()-–—".indexOf(text.charAt(0)) >= 0);
    }
}
