package dev.evenkeel.draft;

import dev.evenkeel.reading.TurnReading.Customer;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the customer has already given, so that nobody need ask for it again.
 *
 * @param references order, booking and case numbers
 * @param phones the digits alone
 */
record Given(Set<String> references, Set<String> errorCodes, Set<String> emails, Set<String> phones) {

    private static final Set<String> REFERENCE_WORDS = Set.of(
            "order",
            "booking",
            "reservation",
            "reference",
            "ref",
            "ticket",
            "case",
            "invoice",
            "confirmation",
            "claim");
    private static final Set<String> ERROR_WORDS = Set.of("error", "code", "fault");
    private static final int REACH = 3;
    private static final int SHORTEST_PHONE = 7;

    /** The international numbering plan allows no more. */
    private static final int LONGEST_PHONE = 15;

    static Given of(DraftSetting setting) {
        Given given =
                new Given(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        setting.context().facts().forEach((name, value) -> {
            if (REFERENCE_WORDS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::startsWith)
                    && value.chars().anyMatch(Character::isDigit)) {
                given.references.add(value);
            }
        });
        for (Customer turn : setting.customer()) {
            given.read(turn.tokens());
        }
        return given;
    }

    private void read(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.EMAIL) {
                emails.add(token.norm());
            } else if (token.kind() == Token.Kind.CODE) {
                if (follows(tokens, i, REFERENCE_WORDS)) {
                    references.add(token.text());
                } else if (follows(tokens, i, ERROR_WORDS)) {
                    errorCodes.add(token.text());
                }
            }
        }
        for (Digits digits : Digits.in(tokens)) {
            if (digits.count() >= SHORTEST_PHONE
                    && digits.count() <= LONGEST_PHONE
                    && !follows(tokens, digits.from(), REFERENCE_WORDS)) {
                phones.add(digits.text());
            }
        }
    }

    private static boolean follows(Tokens tokens, int i, Set<String> words) {
        for (int k = Math.max(0, i - REACH); k < i; k++) {
            if (words.contains(tokens.get(k).norm())) {
                return true;
            }
        }
        return false;
    }

    /** The one reference, when there is exactly one. */
    List<String> onlyReference() {
        return references.size() == 1 ? List.copyOf(references) : List.of();
    }
}
