package dev.evenkeel.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The texts that no training may see: held back or set aside for measuring. */
final class Guard {

    /** Shorter texts ("yes", "thank you") occur everywhere and prove nothing. */
    private static final int SHORT = 12;

    private final Set<String> forms = new HashSet<>();

    void add(List<Row> rows) {
        rows.stream().map(Row::form).filter(form -> form.length() > SHORT).forEach(forms::add);
    }

    /** The rows that may be learned from. */
    List<Row> allowed(List<Row> rows) {
        return rows.stream().filter(row -> !forms.contains(row.form())).toList();
    }

    /** Stops a training that would see a text set aside. */
    void refuse(List<Row> rows) {
        for (Row row : rows) {
            if (forms.contains(row.form())) {
                throw new IllegalStateException(
                        "a text of " + row.set() + " is set aside for measuring and stands in the training rows");
            }
        }
    }
}
