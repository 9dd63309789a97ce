package dev.evenkeel.text;

/**
 * The language that a text seems to be in.
 *
 * @param tag BCP 47, such as {@code en}; the three-letter code where there is no shorter one
 * @param confidence from 0 to 1: its share against the best other guess; 0 when the text is too short to tell
 */
public record Language(String tag, double confidence) {

    /** What is taken for granted when a text does not tell. */
    public static final Language PRESUMED = new Language("en", 0);
}
