package dev.evenkeel.text;

/**
 * A stretch of a turn's text in UTF-16 units.
 *
 * @param start the first unit
 * @param end one past the last unit; not before {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /** The stretch of the text that this span names. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
