package dev.evenkeel.pack;

import dev.evenkeel.library.PhraseCheck;
import dev.evenkeel.pack.Finding.Kind;
import dev.evenkeel.pack.Pack.HelpLine;
import dev.evenkeel.pack.Pack.Wording;
import dev.evenkeel.playbook.Card;
import dev.evenkeel.playbook.CountryCard;
import dev.evenkeel.playbook.Phrase;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.Technique;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles what a pack says in its own words, and what it does not want said. */
record PlaybookPart(Playbook shipped, PhraseCheck check) {

    private static final String SOURCE = "Your company";

    List<Phrase> phrases(List<Wording> wordings, Place place) {
        List<Phrase> phrases = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            Wording wording = wordings.get(i);
            Place here = place.at(i);
            Optional<String> flaw = check.flaw(wording.text());
            flaw.ifPresent(
                    why -> here.at("text").broken(Kind.WORDING, "must be a wording that an agent may send: " + why));
            Optional<String> use = use(wording, here);
            if (flaw.isEmpty() && use.isPresent()) {
                String id = "pack." + wording.technique().id() + "." + use.get() + "." + i;
                phrases.add(new Phrase(
                        id, wording.technique(), use.get(), wording.intensities(), wording.register(), wording.text()));
            }
        }
        return phrases;
    }

    private Optional<String> use(Wording wording, Place place) {
        List<String> uses = shipped.uses(wording.technique());
        if (uses.isEmpty()) {
            place.at("technique").broken(Kind.USE, "must be a technique that is said in words of its own");
            return Optional.empty();
        }
        String use = wording.use().orElse(uses.get(0));
        if (!uses.contains(use)) {
            place.at("use").broken(Kind.USE, "must be one of " + String.join(", ", uses));
            return Optional.empty();
        }
        return Optional.of(use);
    }

    static Set<Technique> disabled(List<Technique> techniques, Place place) {
        Set<Technique> disabled = EnumSet.noneOf(Technique.class);
        disabled.addAll(techniques);
        if (disabled.contains(Technique.HANDOFF)) {
            place.at(techniques.indexOf(Technique.HANDOFF))
                    .broken(Kind.SAFETY, "must not be handoff: it is what remains when somebody is in danger");
        }
        return disabled;
    }

    static List<CountryCard> cards(List<HelpLine> lines, Place place) {
        Set<String> taken = new HashSet<>();
        List<CountryCard> cards = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            HelpLine line = lines.get(i);
            if (!taken.add(line.gate() + line.country())) {
                place.at(i).broken(Kind.NAME_TAKEN, "must be the only card for its gate and country");
            }
            Card card = new Card(line.gate(), line.title(), line.text(), line.contacts(), SOURCE, line.date());
            cards.add(new CountryCard(card, Optional.of(line.country())));
        }
        return cards;
    }
}
