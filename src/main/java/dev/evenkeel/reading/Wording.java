package dev.evenkeel.reading;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Token.Kind;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A message as the learned models see it: one unit for each word, figure, picture and closing sign. Links and names are left out: they say
 * nothing about the tone, and in public data they would.
 */
final class Wording {

    private static final Set<String> TURNS = Set.of("but", "however", "although", "though", "yet", "except");

    /** One unit. */
    record Unit(String word, Kind kind, boolean negated) {}

    private final List<Unit> units = new ArrayList<>();
    private int afterTurn = -1;
    private int lastClause;

    private Wording() {}

    static Wording of(Tokens tokens) {
        Wording wording = new Wording();
        boolean clauseIsOver = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (wording.add(token, tokens.isNegated(i)) && isSpoken(token)) {
                if (clauseIsOver) {
                    wording.lastClause = wording.units.size() - 1;
                }
                clauseIsOver = false;
            }
            clauseIsOver |= token.endsClause();
        }
        return wording;
    }

    private static boolean isSpoken(Token token) {
        return token.kind() != Kind.PUNCTUATION;
    }

    private boolean add(Token token, boolean negated) {
        String word = word(token);
        if (word.isEmpty()) {
            return false;
        }
        units.add(new Unit(word, token.kind(), negated));
        if (TURNS.contains(word)) {
            afterTurn = units.size();
        }
        return true;
    }

    private static String word(Token token) {
        return switch (token.kind()) {
            case WORD, EMOTICON, EMOJI -> token.norm();
            case PUNCTUATION -> "!?…".indexOf(token.norm().charAt(0)) >= 0 ? token.norm() : "";
            case NUMBER -> "#number";
            case MONEY -> "#money";
            case TIME -> "#time";
            case CODE -> "#code";
            case EMAIL -> "#email";
            case URL, MENTION, NEWLINE -> "";
        };
    }

    int size() {
        return units.size();
    }

    Unit unit(int i) {
        return units.get(i);
    }

    /** The word at a place; "^" before the message and "$" after it. */
    String word(int i) {
        return i < 0 ? "^" : i >= units.size() ? "$" : units.get(i).word();
    }

    /** The first place after the last "but", or -1 if there is none. */
    int afterTurn() {
        return afterTurn < units.size() ? afterTurn : -1;
    }

    /** Where the last clause begins. */
    int lastClause() {
        return lastClause;
    }
}
