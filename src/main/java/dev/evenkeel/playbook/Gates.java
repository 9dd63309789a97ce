package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.escalation.OpenGate;
import dev.evenkeel.transcript.Mandate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What open gates keep back and which cards they bring. Immutable. */
final class Gates {

    static final String CARD_MISSING = "crisis_card_missing";

    private final List<GateRule> rules;
    private final List<CountryCard> cards;

    Gates(List<GateRule> rules, List<CountryCard> cards) {
        this.rules = rules;
        this.cards = cards;
    }

    /** The gravest open gate that keeps a technique back. */
    Optional<Reason> against(Technique technique, Situation situation) {
        for (OpenGate open : situation.assessment().gates()) {
            for (GateRule rule : rules) {
                if (rule.gate() == open.gate() && rule.suppresses().contains(technique)) {
                    return Optional.of(Reason.valueOf("GATE_" + open.gate().name()));
                }
            }
        }
        return Optional.empty();
    }

    /** The cards of the open gates, gravest first. */
    List<Card> cards(Situation situation) {
        List<Card> shown = new ArrayList<>();
        Mandate mandate = situation.context().mandate();
        for (OpenGate open : situation.assessment().gates()) {
            card(open.gate(), mandate.crisisCountry())
                    .or(() -> card(open.gate(), Optional.empty()))
                    .ifPresent(card -> shown.add(withRoute(card, mandate)));
        }
        return shown;
    }

    List<String> warnings(Situation situation) {
        Optional<String> country = situation.context().mandate().crisisCountry();
        boolean missing = situation.assessment().isOpen(Gate.SELF_HARM)
                && (country.isEmpty() || card(Gate.SELF_HARM, country).isEmpty());
        return missing ? List.of(CARD_MISSING) : List.of();
    }

    private Optional<Card> card(Gate gate, Optional<String> country) {
        return cards.stream()
                .filter(card -> card.card().gate() == gate && card.country().equals(country))
                .map(CountryCard::card)
                .findFirst();
    }

    private static Card withRoute(Card card, Mandate mandate) {
        if (mandate.handoffRoute().isEmpty()) {
            return card;
        }
        List<String> contacts = new ArrayList<>(card.contacts());
        contacts.add("Pass on to " + mandate.handoffRoute().get());
        return new Card(card.gate(), card.title(), card.text(), contacts, card.source(), card.date());
    }
}
