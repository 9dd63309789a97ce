package dev.evenkeel.training;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** VADER's mean human rating of each word, from -4 to 4 (Hutto and Gilbert 2014). */
final class Ratings {

    private static final String FILE = "lexicon/vader_lexicon.txt.gz";

    private Ratings() {}

    static Map<String, Double> load(PublicSets sets) throws IOException {
        Map<String, Double> ratings = new TreeMap<>();
        for (String line : sets.lines(FILE)) {
            String[] row = line.split("\t");
            if (row.length > 1 && !row[0].contains(" ")) {
                ratings.put(row[0], Double.parseDouble(row[1]));
            }
        }
        return ratings;
    }
}
