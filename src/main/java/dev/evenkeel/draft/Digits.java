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
 * @param groups how many digits each group has
 */
record Digits(int from, int to, String text, List<Integer> groups) {

    Digits {
        groups = List.copyOf(groups);
    }

    private static final int MOST_GROUPS = 8;

    /** All runs of groups of digits. */
    static List<Digits> in(Tokens tokens) {
        List<Digits> all = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int from = i;
            StringBuilder digits = new StringBuilder();
            StringBuilder written = new StringBuilder();
            while (i < tokens.size() && i - from < MOST_GROUPS && isGroup(tokens.get(i))) {
                tokens.get(i).text().chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
                written.append(tokens.get(i).text()).append(' ');
                i++;
            }
            if (i > from) {
                all.add(new Digits(from, i, digits.toString(), groups(written.toString())));
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

    private static List<Integer> groups(String written) {
        List<Integer> sizes = new ArrayList<>();
        int size = 0;
        for (int i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                size++;
            } else if (size > 0) {
                sizes.add(size);
                size = 0;
            }
        }
        return sizes;
    }

    /** Whether it is as long as payment card numbers are and grouped as they are, or not at all. */
    boolean looksLikeCard() {
        boolean fours = groups.subList(0, groups.size() - 1).stream().allMatch(size -> size == 4)
                && groups.get(groups.size() - 1) <= 4;
        return count() >= 13 && count() <= 19 && (groups.size() == 1 || fours || groups.equals(List.of(4, 6, 5)));
    }

    /** Whether the check digit is that of a payment card (ISO/IEC 7812, Luhn). */
    boolean isCard() {
        if (!looksLikeCard()) {
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
