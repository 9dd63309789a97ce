package dev.evenkeel.pack;

import dev.evenkeel.pack.Finding.Kind;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Phrases of plain words, as the tokeniser reads them: what is no rule need not be written as a pattern. */
record PlainWords(Tokenizer tokenizer) {

    /** The pattern that matches the phrase and nothing else; empty, with a finding, when there is none. */
    Optional<String> pattern(String phrase, Place place) {
        List<String> words = new ArrayList<>();
        for (Token token : tokenizer.read(phrase).list()) {
            if (!isPlain(token)) {
                place.broken(
                        Kind.PLAIN_WORDS,
                        "must be plain words: letters, digits, and inside a word an apostrophe, hyphen, slash, & or %");
                return Optional.empty();
            }
            words.add(token.norm());
        }
        if (words.isEmpty()) {
            place.broken(Kind.PLAIN_WORDS, "must have a word");
            return Optional.empty();
        }
        return Optional.of(String.join(" ", words));
    }

    private static boolean isPlain(Token token) {
        return token.norm().chars().allMatch(c -> Character.isLetterOrDigit(c) || "'-&/%".indexOf(c) >= 0)
                && token.norm().chars().anyMatch(Character::isLetterOrDigit)
                && token.norm().equals(token.norm().toLowerCase(java.util.Locale.ROOT));
    }
}
