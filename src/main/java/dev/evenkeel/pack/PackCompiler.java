package dev.evenkeel.pack;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.escalation.DecisionPolicy;
import dev.evenkeel.library.Library;
import dev.evenkeel.pack.Finding.Grade;
import dev.evenkeel.pack.Finding.Kind;
import dev.evenkeel.playbook.CountryCard;
import dev.evenkeel.playbook.Phrase;
import dev.evenkeel.playbook.Phrasebook;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.HouseWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes packs into advisers of their own, which share with the product's all that a pack does not change. Pure and immutable: the same
 * pack always becomes the same adviser, and nothing of it stays behind.
 */
public final class PackCompiler {

    private final Adviser shipped;
    private final ReadingPart reading;
    private final DraftPart drafts;
    private final PlaybookPart playbook;

    public PackCompiler(Library library) {
        this.shipped = library.adviser();
        this.reading = new ReadingPart(library.knowledge().tokenizer(), shipped);
        this.drafts = new DraftPart(library.knowledge().tokenizer());
        this.playbook = new PlaybookPart(shipped.playbook(), library.wording());
    }

    /**
     * What became of a pack.
     *
     * @param findings in the order of the pack's parts
     * @param tailored absent when one of the findings is an error
     */
    public record Outcome(List<Finding> findings, Optional<Tailored> tailored) {
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    /** Checks a pack and compiles it. Takes time linear in its size. */
    public Outcome compile(Pack pack) {
        Place root = new Place("", new ArrayList<>());
        ids(pack.rules(), root.at("rules"));
        HouseWords words = reading.compile(pack, root);
        DraftPart.Compiled drafted = drafts.compile(pack, root);
        List<Phrase> phrases = playbook.phrases(pack.phrases(), root.at("phrases"));
        Set<Technique> disabled = PlaybookPart.disabled(pack.techniquesDisabled(), root.at("techniques_disabled"));
        List<DecisionPolicy> policies = PolicyPart.compile(
                pack.policies(), shipped.assessor().policies().keySet(), root.at("policies"));
        List<CountryCard> cards = PlaybookPart.cards(pack.crisisCards(), root.at("crisis_cards"));
        if (root.findings().stream().anyMatch(finding -> finding.grade() == Grade.ERROR)) {
            return new Outcome(root.findings(), Optional.empty());
        }
        Adviser adviser = new Adviser(
                shipped.reader().with(words),
                shipped.assessor().with(policies),
                shipped.playbook().with(new Phrasebook.House(phrases, drafted.avoided()), cards),
                shipped.drafts().with(drafted.lints(), words.allowed()));
        return new Outcome(root.findings(), Optional.of(new Tailored(adviser, disabled)));
    }

    private static void ids(List<Pack.HouseRule> rules, Place place) {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < rules.size(); i++) {
            if (!taken.add(rules.get(i).id())) {
                place.at(i).at("id").broken(Kind.NAME_TAKEN, "must be a name that no other rule of the pack has");
            }
        }
    }
}
