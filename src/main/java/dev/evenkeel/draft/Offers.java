package dev.evenkeel.draft;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import dev.evenkeel.transcript.Mandate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Offers in a draft, compared with what the mandate allows. Where no mandate is known there is nothing to compare, but under a dispute. */
final class Offers {

    private static final Set<String> GOODWILL =
            Set.of("voucher", "vouchers", "discount", "compensation", "goodwill", "gift", "coupon");
    private static final Set<String> FIXES = Set.of("refund", "replacement", "exchange", "upgrade");
    private static final Set<String> FREEBIES = Set.of(
            "month",
            "months",
            "week",
            "night",
            "item",
            "meal",
            "delivery",
            "upgrade",
            "gift",
            "product",
            "year",
            "drink");
    private static final Set<String> GIVING = Set.of(
            "give", "offer", "send", "issue", "add", "arrange", "credit", "refund", "replace", "get", "apply", "book",
            "receive", "waive");
    private static final Set<String> SPEAKERS = Set.of("i", "we", "i'll", "we'll", "you'll");
    private static final Set<String> CURRENCIES =
            Set.of("euro", "euros", "dollar", "dollars", "pound", "pounds", "francs");

    private Offers() {}

    static List<Find> unbacked(Draft draft) {
        Mandate mandate = draft.setting().context().mandate();
        boolean disputed = draft.conditions().contains(Condition.LEGAL);
        if (!disputed && mandate.mayOffer().isEmpty() && mandate.compensation().isEmpty()) {
            return List.of();
        }
        List<Find> finds = new ArrayList<>();
        Tokens tokens = draft.tokens();
        for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
            int to = tokens.sentenceEnd(from);
            if (contains(tokens, from, to, SPEAKERS) && contains(tokens, from, to, GIVING)) {
                (disputed ? goodwill(tokens, from, to) : unbacked(tokens, from, to, mandate)).ifPresent(finds::add);
            }
        }
        return finds;
    }

    private static Optional<Find> unbacked(Tokens tokens, int from, int to, Mandate mandate) {
        String allowed = String.join(" ", mandate.mayOffer()).toLowerCase(Locale.ROOT);
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).norm();
            boolean negated = tokens.isNegated(i);
            if (!negated && FIXES.contains(word) && !mandate.mayOffer().isEmpty() && !allowed.contains(word)) {
                return Optional.of(Find.of(i, i + 1));
            }
            if (!negated && isGoodwill(tokens, i) && !allowed.contains(word) && isOver(tokens, from, to, mandate)) {
                return Optional.of(Find.of(i, i + 1));
            }
        }
        return Optional.empty();
    }

    /** With a claim announced only a manager may offer recompense, whatever the mandate says. */
    private static Optional<Find> goodwill(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isGoodwill(tokens, i) && !tokens.isNegated(i)) {
                return Optional.of(Find.of(i, i + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isGoodwill(Tokens tokens, int i) {
        String word = tokens.get(i).norm();
        boolean freebie = word.equals("free")
                && i + 1 < tokens.size()
                && FREEBIES.contains(tokens.get(i + 1).norm());
        return freebie || GOODWILL.contains(word);
    }

    /** Whether the sentence names more than may be given; without a cap any recompense is more. */
    private static boolean isOver(Tokens tokens, int from, int to, Mandate mandate) {
        if (mandate.compensation().isEmpty()) {
            return true;
        }
        BigDecimal most = mandate.compensation().get().maxAmount();
        for (int i = from; i < to; i++) {
            Optional<BigDecimal> amount = amount(tokens, i);
            if (amount.isPresent() && amount.get().compareTo(most) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Optional<BigDecimal> amount(Tokens tokens, int i) {
        Token token = tokens.get(i);
        boolean named = token.kind() == Token.Kind.NUMBER
                && i + 1 < tokens.size()
                && CURRENCIES.contains(tokens.get(i + 1).norm());
        if (token.kind() != Token.Kind.MONEY && !named) {
            return Optional.empty();
        }
        String digits = token.text().replaceAll("[^0-9.]", "").replaceAll("\\.(?=.*\\.)|\\.$", "");
        return digits.isEmpty() || digits.equals(".") ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }

    private static boolean contains(Tokens tokens, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            if (words.contains(tokens.get(i).norm())) {
                return true;
            }
        }
        return false;
    }
}
