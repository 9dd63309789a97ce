package dev.evenkeel.reading;

import dev.evenkeel.text.Token.Kind;
import java.util.Set;

/** Features made of words and their neighbours. */
final class Sequences {

    private static final int STEM = 5;
    private static final int ENDING = 3;

    private Sequences() {}

    static void words(Wording wording, Set<String> seen) {
        for (int i = 0; i < wording.size(); i++) {
            Wording.Unit unit = wording.unit(i);
            seen.add((unit.negated() ? "n=" : "w=") + unit.word());
        }
    }

    static void pairs(Wording wording, Set<String> seen) {
        for (int i = 1; i < wording.size(); i++) {
            seen.add("b=" + wording.word(i - 1) + ' ' + wording.word(i));
        }
    }

    static void triples(Wording wording, Set<String> seen) {
        for (int i = 2; i < wording.size(); i++) {
            seen.add("t=" + wording.word(i - 2) + ' ' + wording.word(i - 1) + ' ' + wording.word(i));
        }
    }

    static void skips(Wording wording, Set<String> seen) {
        for (int i = 2; i < wording.size(); i++) {
            seen.add("s=" + wording.word(i - 2) + ' ' + wording.word(i));
            if (i > 2) {
                seen.add("s=" + wording.word(i - 3) + ' ' + wording.word(i));
            }
        }
    }

    static void affixes(Wording wording, Set<String> seen) {
        for (int i = 0; i < wording.size(); i++) {
            String word = wording.word(i);
            if (wording.unit(i).kind() == Kind.WORD && word.length() > STEM) {
                seen.add("p=" + word.substring(0, STEM));
                seen.add("e=" + word.substring(word.length() - ENDING));
            }
        }
    }

    static void afterTurn(Wording wording, Set<String> seen) {
        if (wording.afterTurn() < 0) {
            return;
        }
        for (int i = wording.afterTurn(); i < wording.size(); i++) {
            seen.add("a=" + wording.word(i));
        }
    }

    static void place(Wording wording, Set<String> seen) {
        int last = wording.size() - 1;
        seen.add("f=" + wording.word(0));
        seen.add("f=" + wording.word(0) + ' ' + wording.word(1));
        seen.add("l=" + wording.word(last));
        seen.add("l=" + wording.word(last - 1) + ' ' + wording.word(last));
    }
}
