package dev.evenkeel.review;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How far what was found agrees with what was expected, counted item by item. */
final class Agreement {

    private int both;
    private int found;
    private int expected;

    void add(Set<String> isFound, Set<String> isExpected) {
        Set<String> shared = new HashSet<>(isFound);
        shared.retainAll(isExpected);
        both += shared.size();
        found += isFound.size();
        expected += isExpected.size();
    }

    void add(Agreement other) {
        both += other.both;
        found += other.found;
        expected += other.expected;
    }

    /** The harmonic mean of precision and recall; 0 when nothing is shared. */
    double f1() {
        return found + expected == 0 ? 0 : 2.0 * both / (found + expected);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.3f (%d shared, %d found, %d expected)", f1(), both, found, expected);
    }
}
