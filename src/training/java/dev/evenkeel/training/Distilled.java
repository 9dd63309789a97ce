package dev.evenkeel.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels that a sentence-embedding teacher gave to unlabelled customer text. The repository keeps a digest of each text's form with its label;
 * the texts are looked up in the public sets.
 */
final class Distilled {

    static final Path LABELS = Path.of("src/training/data/labels/sentiment.distilled.tsv");

    private static final int DIGITS = 12;

    private Distilled() {}

    static List<Row> rows(PublicSets sets, Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<String, String> labels = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] row = line.split("\t", -1);
            if (row.length == 3) {
                labels.put(row[1], row[2]);
            }
        }
        List<Row> texts = new ArrayList<>(sets.rows(Unlabelled.BANKING));
        sets.turns(Unlabelled.CHATS).stream()
                .filter(row -> row.label().equals("customer"))
                .forEach(texts::add);
        List<Row> rows = new ArrayList<>();
        for (Row text : texts) {
            String label = labels.get(digest(text));
            if (label != null) {
                rows.add(Row.of("distilled/" + text.set(), label, text.text()));
            }
        }
        return rows;
    }

    private static String digest(Row row) {
        return Digests.sha256(row.form().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
