package dev.evenkeel.draft;

import dev.evenkeel.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Emoji and emoticons in a draft; an arrow, a tick or a sign among symbols is writing. */
final class Pictures {

    private static final String SIGNS = "✓✔✗✘☎★☆⇒";

    private Pictures() {}

    static List<Find> find(Draft draft) {
        List<Find> finds = new ArrayList<>();
        for (int i = 0; i < draft.tokens().size(); i++) {
            if (isPicture(draft.tokens().get(i))) {
                finds.add(Find.of(i, i + 1));
            }
        }
        return finds;
    }

    private static boolean isPicture(Token token) {
        int first = token.text().codePointAt(0);
        return token.kind() == Token.Kind.EMOTICON
                || token.kind() == Token.Kind.EMOJI && first >= 0x2300 && SIGNS.indexOf(first) < 0;
    }
}
