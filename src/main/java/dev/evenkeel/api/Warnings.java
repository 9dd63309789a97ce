package dev.evenkeel.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a caller should know about a request that was answered all the same: stable codes, each once, in the order they came up. */
final class Warnings {

    static final String INVALID_UNICODE = "invalid_unicode";
    static final String TURNS_TRUNCATED = "turns_truncated";
    static final String TEXT_TRUNCATED = "text_truncated";
    static final String LANGUAGE_UNSUPPORTED = "language_unsupported";
    static final String PACK_SAFETY = "pack_cannot_silence_safety";
    static final String LINES_DIFFER = "customer_lines_differ";
    private static final String UNKNOWN_FIELD = "unknown_field:";

    /** More misspelt fields than this tell a caller nothing new. */
    private static final int MOST_UNKNOWN_FIELDS = 50;

    private final Set<String> codes = new LinkedHashSet<>();
    private boolean unknownFields;

    void add(String code) {
        codes.add(code);
    }

    void unknownField(String pointer) {
        if (codes.size() < MOST_UNKNOWN_FIELDS) {
            add(UNKNOWN_FIELD + pointer);
        }
    }

    /** Notes that there are unknown fields, whose places have yet to be found. */
    void expectUnknownFields() {
        unknownFields = true;
    }

    /** The pointers of the unknown fields that were noted. */
    List<String> unknownFields() {
        return codes.stream()
                .filter(code -> code.startsWith(UNKNOWN_FIELD))
                .map(code -> code.substring(UNKNOWN_FIELD.length()))
                .toList();
    }

    boolean hasUnknownFields() {
        return unknownFields;
    }

    List<String> list() {
        return List.copyOf(codes);
    }
}
