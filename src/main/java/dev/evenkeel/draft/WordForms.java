package dev.evenkeel.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The forms in which a template may want the words of a draft. */
final class WordForms {

    static final Set<String> NAMES = Set.of("", "lower", "was", "small");

    /** Words that are no names, so that they may lose the capital that a sentence's start gave them. */
    private static final Set<String> PLAIN = Set.of(
            "a",
            "an",
            "the",
            "this",
            "that",
            "these",
            "those",
            "my",
            "your",
            "our",
            "their",
            "its",
            "it",
            "it's",
            "he",
            "she",
            "they",
            "we",
            "you",
            "there",
            "there's",
            "all",
            "any",
            "both",
            "each",
            "some",
            "no",
            "if",
            "when",
            "once",
            "after",
            "before",
            "as",
            "at",
            "by",
            "for",
            "from",
            "in",
            "on",
            "to",
            "with",
            "please",
            "what",
            "which",
            "who",
            "where",
            "how",
            "today",
            "tomorrow",
            "send",
            "give",
            "make",
            "take");

    private WordForms() {}

    static Optional<String> of(String words, String form) {
        return switch (form) {
            case "lower" -> lower(words);
            case "small" -> Optional.of(words.toLowerCase(Locale.ROOT));
            case "was" -> Optional.of(isPlural(words) ? "were" : "was");
            default -> Optional.of(words);
        };
    }

    /** Beginning in lower case; absent when the first word may be a name. */
    private static Optional<String> lower(String words) {
        if (words.isEmpty() || !Character.isUpperCase(words.charAt(0))) {
            return Optional.of(words);
        }
        int end = words.indexOf(' ');
        String first = end < 0 ? words : words.substring(0, end);
        if (first.equals("I") || first.startsWith("I'") || first.startsWith("I’")) {
            return Optional.of(words);
        }
        return PLAIN.contains(first.toLowerCase(Locale.ROOT))
                ? Optional.of(Character.toLowerCase(words.charAt(0)) + words.substring(1))
                : Optional.empty();
    }

    private static boolean isPlural(String words) {
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return last.endsWith("s") && !last.endsWith("ss") && !last.endsWith("us");
    }
}
