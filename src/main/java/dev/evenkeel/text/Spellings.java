package dev.evenkeel.text;

import java.util.Map;
import java.util.Set;

/**
 * What chat spellings mean: "u" is "you", "dont" is "don't", "goooood" is "good".
 *
 * @param meant the plain word for a chat spelling or a common slip, lower case
 * @param doubled words with a double letter that people like to stretch, so that "sooon" becomes "soon" and not "son"
 */
public record Spellings(Map<String, String> meant, Set<String> doubled) {

    /** Takes every word as written. */
    public static final Spellings NONE = new Spellings(Map.of(), Set.of());

    public Spellings {
        meant = Map.copyOf(meant);
        doubled = Set.copyOf(doubled);
    }

    /** The plain form of a lower-case word. */
    String plain(String word) {
        String straight = word.replace('’', '\'').replace('‘', '\'').replace('`', '\'');
        if (Stretch.isStretched(straight)) {
            String two = Stretch.cut(straight, 2);
            straight = doubled.contains(two) ? two : Stretch.cut(straight, 1);
        }
        return meant.getOrDefault(straight, straight);
    }
}
