package dev.evenkeel.draft;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A long number, perhaps written in groups: "0171 555 0142".
 *
 * @param from the first token
 * @param to one past the last token
 * @param text the digits alone
 */
record Digits(int from, int to, String text) {

    private static final int MOST_GROUPS = 8;

    /** All runs of groups of digits. */
    static List<Digits> in(Tokens tokens) {
        List<Digits> all = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int from = i;
            StringBuilder digits = new StringBuilder();
            while (i < tokens.size() && i - from < MOST_GROUPS && isGroup(tokens.get(i))) {
                tokens.get(i).text().chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
                i++;
            }
            if (i > from) {
                all.add(new Digits(from, i, digits.toString()));
            } else {
                i++;
            }
        }
        return all;
    }

    int count() {
        return text.length();
    }

    /** The last digits. */
    String last(int digits) {
        return text.substring(Math.max(0, text.length() - digits));
    }

    /** Whether it is as long as payment card numbers are. */
    boolean isCardLong() {
        return count() >= 13 && count() <= 19;
    }

    /** Whether the check digit is that of a payment card (ISO/IEC 7812, Luhn). */
    boolean isCard() {
        if (!isCardLong()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < count(); i++) {
            int digit = text.charAt(count() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static boolean isGroup(Token token) {
        return (token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.CODE)
                && token.text().chars().allMatch(c -> c >= '0' && c <= '9' || c == '-' || c == '.' || c == '/');
    }
}
