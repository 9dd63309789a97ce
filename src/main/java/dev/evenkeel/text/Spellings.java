package dev.evenkeel.text;

import java.util.Map;
import java.util.Set;

/**
 * What chat spellings mean: "u" is "you", "dont" is "don't", "goooood" is "good", "gonna" is "going to".
 *
 * @param meant the plain word or words for a chat spelling or a common slip, lower case; a starred spelling makes its word known in every
 *     other starred form
 * @param doubled words with a double letter that people like to stretch, so that "sooon" becomes "soon" and not "son"
 */
public record Spellings(Map<String, String> meant, Set<String> doubled) {

    /** Takes every word as written. */
    public static final Spellings NONE = new Spellings(Map.of(), Set.of());

    private static final char STAR = '*';

    public Spellings {
        meant = Map.copyOf(meant);
        doubled = Set.copyOf(doubled);
    }

    /** The plain form of a lower-case word. */
    String plain(String word) {
        String straight = word.replace('’', '\'').replace('‘', '\'').replace('`', '\'');
        if (Stretch.isStretched(straight) && !knows(straight)) {
            String two = Stretch.cut(straight, 2);
            straight = doubled.contains(two) ? two : Stretch.cut(straight, 1);
        }
        String plain = meant.get(straight);
        if (plain != null) {
            return plain;
        }
        return straight.indexOf(STAR) > 0 ? unmasked(straight) : straight;
    }

    /** Whether a lower-case word has a meaning of its own here. */
    boolean knows(String word) {
        return meant.containsKey(word);
    }

    /** The censored word that fits: same length, and the same letters where they are not starred. */
    private String unmasked(String masked) {
        String best = masked;
        for (Map.Entry<String, String> spelling : meant.entrySet()) {
            String word = spelling.getValue();
            boolean censored = spelling.getKey().indexOf(STAR) > 0;
            if (censored && fits(masked, word) && (best.equals(masked) || word.compareTo(best) < 0)) {
                best = word;
            }
        }
        return best;
    }

    private static boolean fits(String masked, String word) {
        if (masked.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (masked.charAt(i) != STAR && masked.charAt(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
