package dev.evenkeel.pack;

import dev.evenkeel.escalation.Decision.Action;
import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Intensity;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Wishes.Register;
import dev.evenkeel.reading.Shade;
import dev.evenkeel.reading.Signal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a company sent to have its own way, as it was written and not yet checked.
 *
 * @param lexicon how its customers' phrases sound
 * @param allowList phrases that are names there and nothing else
 * @param rules its own signals and lints
 * @param phrases its own wordings
 * @param wordsToAvoid what its agents do not say
 * @param techniquesDisabled techniques that are never offered
 * @param policies its own decision policies
 * @param crisisCards its own lines of help
 */
public record Pack(
        List<Tone> lexicon,
        List<String> allowList,
        List<HouseRule> rules,
        List<Wording> phrases,
        List<Avoided> wordsToAvoid,
        List<Technique> techniquesDisabled,
        List<Terms> policies,
        List<HelpLine> crisisCards) {

    public Pack {
        lexicon = List.copyOf(lexicon);
        allowList = List.copyOf(allowList);
        rules = List.copyOf(rules);
        phrases = List.copyOf(phrases);
        wordsToAvoid = List.copyOf(wordsToAvoid);
        techniquesDisabled = List.copyOf(techniquesDisabled);
        policies = List.copyOf(policies);
        crisisCards = List.copyOf(crisisCards);
    }

    /**
     * A phrase and how it sounds.
     *
     * @param anywhere whether it counts even where it is negated, quoted or told of the past
     */
    public record Tone(String phrase, Shade shade, boolean anywhere) {}

    /**
     * A token pattern and what it means.
     *
     * @param id unique in the pack
     * @param means the signal of a customer's turn, or the lint of a draft
     */
    public record HouseRule(String id, String pattern, Meaning means) {}

    /** What a rule finds. */
    public sealed interface Meaning permits Means, Lints {}

    /** A signal in what a customer writes. */
    public record Means(Signal signal) implements Meaning {}

    /**
     * Words that a draft should not hold.
     *
     * @param category what sort of fault it is, in the company's words
     * @param severity 1 style, 2 likely to annoy, 3 likely to inflame
     * @param replacements templates of better words, best first
     */
    public record Lints(String category, int severity, String message, List<String> replacements) implements Meaning {
        public Lints {
            replacements = List.copyOf(replacements);
        }
    }

    /**
     * A wording with slots.
     *
     * @param use which situation of the technique it is for; absent for the usual one
     */
    public record Wording(
            Technique technique, Optional<String> use, Set<Intensity> intensities, Register register, String text) {
        public Wording {
            intensities = Set.copyOf(intensities);
        }
    }

    /** A phrase that agents do not say, and what they say instead. */
    public record Avoided(String phrase, Optional<String> use) {}

    /** A decision policy; see {@link dev.evenkeel.escalation.DecisionPolicy}. */
    public record Terms(
            String id,
            Map<Action, Double> thresholds,
            int evidence,
            double release,
            int cooldown,
            Map<Gate, Action> onGate) {
        public Terms {
            thresholds = new EnumMap<>(thresholds);
            onGate = onGate.isEmpty() ? Map.of() : new EnumMap<>(onGate);
        }
    }

    /**
     * A card for a country.
     *
     * @param country ISO 3166-1 alpha-2 code
     * @param date when the contacts were checked, ISO 8601; may be empty
     */
    public record HelpLine(Gate gate, String country, String title, String text, List<String> contacts, String date) {
        public HelpLine {
            contacts = List.copyOf(contacts);
        }
    }
}
