package dev.evenkeel.text;

import java.util.LinkedHashSet;
import java.util.Set;

/** The words that carry what a message is about. */
public final class ContentWords {

    private static final int SHORTEST = 3;

    private static final Set<String> EMPTY = Set.of(
            "the",
            "and",
            "but",
            "for",
            "not",
            "you",
            "your",
            "yours",
            "are",
            "was",
            "were",
            "been",
            "being",
            "have",
            "has",
            "had",
            "having",
            "this",
            "that",
            "these",
            "those",
            "with",
            "from",
            "into",
            "onto",
            "about",
            "they",
            "them",
            "their",
            "there",
            "then",
            "than",
            "what",
            "when",
            "where",
            "which",
            "who",
            "whom",
            "why",
            "how",
            "will",
            "would",
            "could",
            "should",
            "shall",
            "can",
            "can't",
            "don't",
            "didn't",
            "doesn't",
            "isn't",
            "wasn't",
            "won't",
            "i'm",
            "i've",
            "i'll",
            "it's",
            "that's",
            "you're",
            "we're",
            "does",
            "did",
            "doing",
            "done",
            "just",
            "also",
            "very",
            "really",
            "some",
            "any",
            "all",
            "more",
            "most",
            "much",
            "many",
            "please",
            "thanks",
            "thank",
            "hello",
            "sorry",
            "okay",
            "yes",
            "yeah",
            "well",
            "like",
            "get",
            "got",
            "going",
            "its",
            "his",
            "her",
            "him",
            "she",
            "our",
            "out",
            "off",
            "over",
            "under",
            "again",
            "only",
            "own",
            "same",
            "too",
            "now",
            "here",
            "let",
            "know",
            "want",
            "need",
            "one",
            "because",
            "still",
            "even",
            "ever",
            "never",
            "may",
            "might",
            "must",
            "make",
            "made",
            "see",
            "say",
            "said",
            "tell",
            "told",
            "think",
            "thing",
            "things",
            "something",
            "anything",
            "help");

    private ContentWords() {}

    /** The content words in order of their first use, without plural s; numbers and codes count too. */
    public static Set<String> of(Tokens tokens) {
        Set<String> words = new LinkedHashSet<>();
        for (Token token : tokens.list()) {
            switch (token.kind()) {
                case WORD -> add(words, token.norm());
                case NUMBER, MONEY, TIME, CODE -> words.add(token.norm());
                default -> {
                    // signs and pictures say nothing of the matter
                }
            }
        }
        return words;
    }

    private static void add(Set<String> words, String word) {
        if (word.length() >= SHORTEST && !EMPTY.contains(word)) {
            boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
            words.add(plural ? word.substring(0, word.length() - 1) : word);
        }
    }
}
