package dev.evenkeel.reading;

import java.util.Map;

/**
 * What the learned models know of single words.
 *
 * @param valence how pleasant a word is by itself, from -4 to 4; a word that is missing is neither
 * @param clusters the group of words that are used alike; a word that is missing is rare
 */
public record Lexicon(Map<String, Double> valence, Map<String, String> clusters) {

    /** Knows no word. */
    public static final Lexicon EMPTY = new Lexicon(Map.of(), Map.of());

    public Lexicon {
        valence = Map.copyOf(valence);
        clusters = Map.copyOf(clusters);
    }

    double valenceOf(String word) {
        return valence.getOrDefault(word, 0.0);
    }

    /** The group, or "?" for a rare word. */
    String clusterOf(String word) {
        return clusters.getOrDefault(word, "?");
    }
}
