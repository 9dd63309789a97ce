package dev.evenkeel.draft;

import dev.evenkeel.draft.DraftRule.Licence;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.text.Tokens;
import java.util.Set;

/** Whether other words still say what was said: a negation is not lost without the rule's licence. */
final class Truth {

    private static final Set<String> NEGATIONS = Set.of(
            "not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "unable", "impossible");

    private Truth() {}

    static boolean isKept(String before, String after, Licence licence, Tokenizer tokenizer) {
        return licence != Licence.KEEPS || negations(tokenizer.read(after)) >= negations(tokenizer.read(before));
    }

    private static int negations(Tokens tokens) {
        int count = 0;
        for (Token token : tokens.list()) {
            count += NEGATIONS.contains(token.norm()) || token.norm().endsWith("n't") ? 1 : 0;
        }
        return count;
    }
}
