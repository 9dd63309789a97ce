package dev.evenkeel.draft;

import dev.evenkeel.text.Span;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.BitSet;
import java.util.Set;

/** A draft with the conversation that it would answer. */
final class Draft {

    private final Tokens tokens;
    private final DraftSetting setting;
    private final Set<Condition> conditions;
    private final BitSet quoted;

    Draft(Tokens tokens, DraftSetting setting) {
        this(tokens, setting, Condition.of(setting));
    }

    private Draft(Tokens tokens, DraftSetting setting, Set<Condition> conditions) {
        this.tokens = tokens;
        this.setting = setting;
        this.conditions = conditions;
        this.quoted = quoted(tokens);
    }

    /** Other words in the same conversation. */
    Draft with(Tokens other) {
        return new Draft(other, setting, conditions);
    }

    Tokens tokens() {
        return tokens;
    }

    DraftSetting setting() {
        return setting;
    }

    Set<Condition> conditions() {
        return conditions;
    }

    boolean isUpset() {
        return conditions.contains(Condition.UPSET);
    }

    String text() {
        return tokens.source();
    }

    String text(Span span) {
        return span.in(tokens.source());
    }

    /** Whether a token is somebody else's words; in a draft any closed pair of double marks makes it so. */
    boolean isQuoted(int position) {
        return quoted.get(position);
    }

    private static BitSet quoted(Tokens tokens) {
        BitSet quoted = new BitSet(tokens.size());
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isQuoted(i)) {
                quoted.set(i);
            }
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.PUNCTUATION
                    && "\"“”«»„".indexOf(token.text().charAt(0)) >= 0) {
                if (open >= 0) {
                    quoted.set(open, i + 1);
                }
                open = open >= 0 ? -1 : i;
            }
        }
        return quoted;
    }
}
