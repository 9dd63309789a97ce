package dev.evenkeel.text;

/**
 * Tokens in a row.
 *
 * @param from the first
 * @param to one past the last
 */
public record Range(int from, int to) {

    /** From this range's start to another's end. */
    Range to(Range other) {
        return new Range(from, other.to);
    }
}
