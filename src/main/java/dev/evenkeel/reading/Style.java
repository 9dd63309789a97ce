package dev.evenkeel.reading;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Token.Kind;
import dev.evenkeel.text.Tokens;
import java.util.Set;

/** Features made of how a message is typed. */
final class Style {

    private static final int[] LENGTHS = {1, 2, 4, 8, 14, 22, 35, 60};

    private Style() {}

    static void add(Tokens tokens, Lexicon lexicon, Set<String> seen) {
        int words = 0;
        int shouted = 0;
        for (Token token : tokens.list()) {
            if (token.kind() == Kind.WORD && token.text().length() > 1) {
                words++;
                shouted += token.isShouted() ? 1 : 0;
            }
            sign(token, lexicon, seen);
        }
        if (shouted > 0) {
            seen.add("x=shout" + Math.min(shouted, 3));
            seen.add("x=share" + (4 * shouted / words));
        }
        if (tokens.size() > 0) {
            Token last = tokens.get(tokens.size() - 1);
            seen.add("x=ends " + (last.kind() == Kind.PUNCTUATION ? last.norm() : last.kind()));
        }
    }

    private static void sign(Token token, Lexicon lexicon, Set<String> seen) {
        switch (token.kind()) {
            case WORD -> {
                if (token.isStretched()) {
                    seen.add("x=stretched");
                }
            }
            case PUNCTUATION -> {
                char first = token.text().charAt(0);
                if (first == '!' || first == '?') {
                    seen.add("x=" + token.norm() + Math.min(token.text().length(), 4));
                }
            }
            case EMOJI, EMOTICON -> {
                double valence = lexicon.valenceOf(token.norm());
                seen.add(valence > 0.3 ? "x=smiles" : valence < -0.3 ? "x=frowns" : "x=face");
            }
            default -> {}
        }
    }

    static void shape(Tokens tokens, Wording wording, Set<String> seen) {
        int bucket = 0;
        while (bucket < LENGTHS.length && wording.size() > LENGTHS[bucket]) {
            bucket++;
        }
        seen.add("z=" + bucket);
        int sentences = tokens.size() == 0 ? 0 : tokens.sentence(tokens.size() - 1) + 1;
        seen.add("zs=" + Math.min(sentences, 4));
        for (Token token : tokens.list()) {
            if (token.kind() != Kind.WORD && token.kind() != Kind.PUNCTUATION) {
                seen.add("k=" + token.kind());
            }
        }
    }
}
