package dev.evenkeel.pack;

import dev.evenkeel.pack.Finding.Kind;

/** How much a pack may add to the cost of every message, so that the largest pack and the worst text together stay quick. */
final class Budget {

    /** Steps at one token: about that many words in all patterns that begin alike. */
    private static final int MOST_STEPS = 256;

    /** Alternatives in all, which is what a compiled pack's size goes by. */
    private static final int MOST_ALTERNATIVES = 1_500;

    private Budget() {}

    static void check(int steps, int alternatives, Place place) {
        if (steps > MOST_STEPS) {
            place.broken(
                    Kind.TOO_COSTLY,
                    "must not have patterns of more than " + MOST_STEPS
                            + " words in all that begin with the same word");
        }
        if (alternatives > MOST_ALTERNATIVES) {
            place.broken(Kind.TOO_COSTLY, "must not have more than " + MOST_ALTERNATIVES + " alternatives in all");
        }
    }
}
