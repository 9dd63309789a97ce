package dev.evenkeel.draft;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numbers and addresses that a chat should not repeat. */
final class PersonalData {

    private static final Set<String> NAMES_IT = Set.of("card", "number", "account", "phone", "mobile");
    private static final Set<String> LEADS_TO_IT = Set.of("on", "at", "to", "under", "from", "for", "via", "with");

    private static final Set<String> REFERENCES = Set.of(
            "order",
            "id",
            "tracking",
            "parcel",
            "shipment",
            "booking",
            "ticket",
            "case",
            "reference",
            "ref",
            "invoice");

    private PersonalData() {}

    static List<Find> cards(Draft draft) {
        List<Find> finds = new ArrayList<>();
        for (Digits digits : Digits.in(draft.tokens())) {
            boolean named = digits.looksLikeCard() && follows(draft.tokens(), digits.from(), Set.of("card"));
            if (named || digits.isCard() && !follows(draft.tokens(), digits.from(), REFERENCES)) {
                finds.add(masked(draft.tokens(), digits, "the card ", 4));
            }
        }
        return finds;
    }

    /** Contacts that the customer gave and that are no facts of the case. */
    static List<Find> echoes(Draft draft) {
        List<Find> finds = new ArrayList<>();
        Given given = Given.of(draft.setting());
        String facts =
                String.join(" ", draft.setting().context().facts().values()).toLowerCase(Locale.ROOT);
        String factDigits = facts.replaceAll("\\D", "");
        for (Digits digits : Digits.in(draft.tokens())) {
            if (given.phones().contains(digits.text())
                    && !digits.isCard()
                    && !follows(draft.tokens(), digits.from(), REFERENCES)
                    && !factDigits.contains(digits.text())) {
                finds.add(masked(draft.tokens(), digits, "the number ", 3));
            }
        }
        for (int i = 0; i < draft.tokens().size(); i++) {
            Token token = draft.tokens().get(i);
            if (token.kind() == Token.Kind.EMAIL
                    && given.emails().contains(token.norm())
                    && !facts.contains(token.norm())) {
                finds.add(
                        leads(draft.tokens(), i)
                                ? Find.of(i, i + 1, "masked", "the e-mail address you gave")
                                : Find.of(i, i + 1));
            }
        }
        return finds;
    }

    private static Find masked(Tokens tokens, Digits digits, String noun, int shown) {
        String ending = "ending in " + digits.last(shown);
        if (digits.from() > 0 && NAMES_IT.contains(tokens.get(digits.from() - 1).norm())) {
            return Find.of(digits.from(), digits.to(), "masked", ending);
        }
        return leads(tokens, digits.from())
                ? Find.of(digits.from(), digits.to(), "masked", noun + ending)
                : Find.of(digits.from(), digits.to());
    }

    private static boolean follows(Tokens tokens, int i, Set<String> words) {
        for (int k = Math.max(0, i - 3); k < i; k++) {
            if (words.contains(tokens.get(k).norm())) {
                return true;
            }
        }
        return false;
    }

    private static boolean leads(Tokens tokens, int i) {
        return i > 0 && LEADS_TO_IT.contains(tokens.get(i - 1).norm());
    }
}
