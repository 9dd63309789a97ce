package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Verdict.HeldBack;
import dev.evenkeel.playbook.Verdict.Offer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges a situation technique by technique: what to offer, in which words, and what to hold back and why. Pure and immutable, so one
 * instance serves all threads; the same situation always gets the same play.
 */
public final class Playbook {

    private static final Map<Technique, Tactic> TACTICS = new EnumMap<>(Map.ofEntries(
            Map.entry(Technique.ACTIVE_LISTENING, new ActiveListening()),
            Map.entry(Technique.MIRROR, new SayBack()),
            Map.entry(Technique.CLARIFY, new Clarify()),
            Map.entry(Technique.VALIDATE, new Validate()),
            Map.entry(Technique.EMPATHY, new Empathise()),
            Map.entry(Technique.OPTIONS, new OfferFix()),
            Map.entry(Technique.INVESTIGATE, new Investigate()),
            Map.entry(Technique.GIVE_TIME, new GiveTime()),
            Map.entry(Technique.HUMOUR, new Humour()),
            Map.entry(Technique.BOUNDARY, new SetBoundary()),
            Map.entry(Technique.FOLLOW_UP, new ComeBack()),
            Map.entry(Technique.COLLABORATE, new Collaborate()),
            Map.entry(Technique.APOLOGY, new Apologise()),
            Map.entry(Technique.RECOMPENSE, new Recompense()),
            Map.entry(Technique.APPRECIATION, new Appreciate()),
            Map.entry(Technique.IMPACT, new CheckImpact()),
            Map.entry(Technique.HANDOFF, new PassOn())));

    /** Two suggestions are a choice; one more has to be worth the reading. */
    private static final int WORTH_A_THIRD = 76;

    private static final int CHOICE = 2;

    /** Who asks for more than this wants to see whatever there is. */
    private static final int USUAL_MOST = Wishes.USUAL.maxSuggestions();

    /** A chance counts as one from this rank on: what was only second best is nobody's fault. */
    private static final int WORTH_MISSING = 60;

    private static final Comparator<Map.Entry<Technique, Offer>> BEST_FIRST =
            Comparator.<Map.Entry<Technique, Offer>>comparingInt(
                            offer -> -offer.getValue().rank())
                    .thenComparing(Map.Entry::getKey);

    private final Craft craft;
    private final Gates gates;

    public Playbook(Lore lore) {
        this(Craft.of(lore));
    }

    private Playbook(Craft craft) {
        this.craft = craft;
        this.gates = new Gates(craft.lore().gates(), craft.lore().cards());
    }

    /** The same for one company: its wordings where they fit, and its cards before the product's own. */
    public Playbook with(Phrasebook.House house, List<CountryCard> cards) {
        return new Playbook(craft.with(craft.lore().with(house, cards)));
    }

    /** The uses that a technique has phrasings for, the usual one first. */
    public List<String> uses(Technique technique) {
        return craft.lore().phrasebook().uses(technique);
    }

    /** What the playbook has to say. */
    public Play play(Situation situation, Wishes wishes) {
        Gist gist = new Gist(situation, craft);
        Scene scene = scene(situation, wishes, gist);
        Map<Technique, Verdict> verdicts = judge(scene);
        Shortlist shortlist = shortlist(scene, verdicts);
        Chances chances = new Chances(scene, craft.lore().words());
        return new Play(
                gates.cards(situation),
                chances.used(),
                chances.missed(agent -> offered(scene(situation.before(agent.index()), wishes, gist))),
                shortlist.suggestions(),
                shortlist.withheld(),
                Holding.of(scene),
                gates.warnings(situation));
    }

    /**
     * Looks back on a finished conversation: what was needed at its moments and what the agent's turns show.
     *
     * @param whole the conversation at its end; what its turns tell is read once for all its moments
     */
    public LookBack lookBack(Situation whole, Wishes wishes) {
        Gist gist = new Gist(whole, craft);
        return new LookBack(
                (then, asked) -> judge(scene(then, wishes, gist), asked),
                craft.lore().words());
    }

    private Scene scene(Situation situation, Wishes wishes, Gist gist) {
        return new Scene(situation, wishes, gist, craft.lore().words());
    }

    private Map<Technique, Verdict> judge(Scene scene) {
        return judge(scene, TACTICS.keySet());
    }

    private Map<Technique, Verdict> judge(Scene scene, Set<Technique> asked) {
        Map<Technique, Verdict> verdicts = new EnumMap<>(Technique.class);
        TACTICS.forEach((technique, tactic) -> {
            if (asked.contains(technique)) {
                verdicts.put(technique, judge(scene, technique, tactic));
            }
        });
        return verdicts;
    }

    private Verdict judge(Scene scene, Technique technique, Tactic tactic) {
        Verdict verdict = tactic.judge(scene);
        Optional<Reason> gate = gates.against(technique, scene.situation());
        if (gate.isPresent() && verdict != Verdict.NOT_CONSIDERED) {
            return Verdict.heldBack(gate.get());
        }
        return verdict instanceof Offer && scene.wishes().disabled().contains(technique)
                ? Verdict.heldBack(Reason.TECHNIQUE_DISABLED)
                : verdict;
    }

    private Set<Technique> offered(Scene scene) {
        Set<Technique> offered = EnumSet.noneOf(Technique.class);
        judge(scene).forEach((technique, verdict) -> {
            if (verdict instanceof Offer offer && offer.rank() >= WORTH_MISSING) {
                offered.add(technique);
            }
        });
        return offered;
    }

    private Shortlist shortlist(Scene scene, Map<Technique, Verdict> verdicts) {
        Shortlist shortlist = new Shortlist(scene.wishes().maxSuggestions(), craft.lore());
        List<Map.Entry<Technique, Offer>> offers = new ArrayList<>();
        verdicts.forEach((technique, verdict) -> {
            if (verdict instanceof Offer offer) {
                offers.add(Map.entry(technique, offer));
            } else if (verdict instanceof HeldBack heldBack) {
                shortlist.withhold(technique, heldBack.reason(), heldBack.detail());
            }
        });
        offers.sort(BEST_FIRST);
        Composer composer = new Composer(scene, craft);
        for (Map.Entry<Technique, Offer> offer : offers) {
            boolean enough =
                    shortlist.suggestions().size() >= CHOICE && scene.wishes().maxSuggestions() <= USUAL_MOST;
            if (enough && offer.getValue().rank() < WORTH_A_THIRD) {
                shortlist.withhold(offer.getKey(), Reason.RANKED_LOWER, Reason.RANKED_LOWER.sentence());
            } else {
                shortlist.add(offer.getKey(), composer.compose(offer.getKey(), offer.getValue()));
            }
        }
        return shortlist;
    }

    /** What each technique is for, for self-description. */
    public List<TechniqueNote> techniques() {
        return craft.lore().techniques();
    }

    /** What a gate keeps back, for self-description. */
    public Set<Technique> suppressed(Gate gate) {
        return craft.lore().gates().stream()
                .filter(rule -> rule.gate() == gate)
                .findFirst()
                .map(GateRule::suppresses)
                .orElse(Set.of());
    }
}
