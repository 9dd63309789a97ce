package dev.evenkeel.library;

import java.util.ArrayList;
import java.util.List;

/** Reads tab-separated files; lines that begin with # are comments. */
final class Tsv {

    private Tsv() {}

    /** The rows, each with exactly so many columns. */
    static List<List<String>> rows(Files files, String path, int columns) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : files.text(path).split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() != columns) {
                throw new BrokenLibraryException(
                        path, "line " + number, columns + " columns expected, not " + row.size());
            }
            rows.add(row);
        }
        return rows;
    }
}
