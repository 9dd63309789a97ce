package dev.evenkeel.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The W3C trace that a request belongs to.
 *
 * @param header as it was sent
 * @param traceId 32 hexadecimal digits, not all zero
 * @param parentId 16 hexadecimal digits, not all zero
 * @param flags 2 hexadecimal digits; the lowest bit says that the trace is recorded
 */
record TraceParent(String header, String traceId, String parentId, String flags) {

    private static final int LENGTH = 55;
    private static final Pattern FORM =
            Pattern.compile("(?!ff)[0-9a-f]{2}-((?!0{32})[0-9a-f]{32})-((?!0{16})[0-9a-f]{16})-([0-9a-f]{2})");

    /** Absent when the header is not one; then it is as if none had been sent. */
    static Optional<TraceParent> find(String header) {
        if (header.length() != LENGTH) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(header);
        return form.matches()
                ? Optional.of(new TraceParent(header, form.group(1), form.group(2), form.group(3)))
                : Optional.empty();
    }
}
