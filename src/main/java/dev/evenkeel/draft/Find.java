package dev.evenkeel.draft;

import java.util.Map;
import java.util.Optional;

/**
 * Tokens of a draft that a rule objects to.
 *
 * @param from the first token
 * @param to one past the last token
 * @param words what templates may use, by name
 */
record Find(int from, int to, Map<String, String> words) {

    static Find of(int from, int to) {
        return new Find(from, to, Map.of());
    }

    static Find of(int from, int to, String name, String words) {
        return new Find(from, to, Map.of(name, words));
    }

    Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }
}
