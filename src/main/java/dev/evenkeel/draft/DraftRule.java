package dev.evenkeel.draft;

import dev.evenkeel.draft.Match.RuleName;
import dev.evenkeel.text.Rule.Guard;
import dev.evenkeel.text.TokenMatcher;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that an agent should not send, what to say instead, and the drafts that prove it.
 *
 * @param message what is wrong with them, for the agent
 * @param finder how they are found
 * @param when the conversations in which the rule speaks
 * @param rewriting what to say instead
 */
public record DraftRule(
        RuleName name, String message, Finder finder, When when, Rewriting rewriting, List<Example> examples) {

    public DraftRule {
        examples = List.copyOf(examples);
        Set<String> known = slots(finder);
        for (Template template : rewriting.templates()) {
            if (!known.containsAll(template.slots())) {
                throw new IllegalArgumentException("nothing fills one of the slots " + template.slots());
            }
        }
    }

    private static Set<String> slots(Finder finder) {
        Set<String> known = new HashSet<>(Slots.NAMES);
        if (finder instanceof Phrases phrases) {
            phrases.any().forEach(pattern -> known.addAll(TokenMatcher.names(pattern)));
        } else if (finder instanceof Counted counted) {
            known.addAll(counted.check().slots());
        }
        return known;
    }

    /** How a rule finds its words. */
    public sealed interface Finder permits Phrases, Counted {}

    /**
     * Token patterns. A match of a part named {@code tells} is marked and not rewritten.
     *
     * @param any patterns, one of which must match
     * @param unless patterns that silence a match in the same sentence
     * @param unlessInMessage patterns that silence every match of the draft
     * @param despite guards that do not silence the rule
     * @param pick which of several matches count
     */
    public record Phrases(
            List<String> any, List<String> unless, List<String> unlessInMessage, Set<Guard> despite, Pick pick)
            implements Finder {
        public Phrases {
            any = List.copyOf(any);
            unless = List.copyOf(unless);
            unlessInMessage = List.copyOf(unlessInMessage);
            despite = Set.copyOf(despite);
        }
    }

    /** Something that patterns cannot see: capitals, counts, a comparison with the conversation. */
    public record Counted(Check check) implements Finder {}

    /** Which of a rule's matches in one draft count. */
    public enum Pick {
        EVERY,
        /** All but the first. */
        FROM_SECOND,
        /** The second alone: "too many" is said once. */
        SECOND,
        /** The third alone. */
        THIRD,
        LAST
    }

    /**
     * @param all conditions that must hold
     * @param none conditions that must not
     * @param stepsBack whether the rule keeps silent while something graver is left for the agent to change by hand
     */
    public record When(Set<Condition> all, Set<Condition> none, boolean stepsBack) {
        public When {
            all = Set.copyOf(all);
            none = Set.copyOf(none);
        }

        boolean holds(Set<Condition> conditions) {
            return conditions.containsAll(all) && none.stream().noneMatch(conditions::contains);
        }
    }

    /**
     * What to say instead.
     *
     * @param templates best first; empty when the rule only tells
     * @param licence whether a negation in the words may go
     * @param swaps plainer words by the words that they stand for; what the slot {@code plain} holds
     */
    public record Rewriting(List<Template> templates, Licence licence, Map<String, String> swaps) {
        public Rewriting {
            templates = List.copyOf(templates);
            swaps = Map.copyOf(swaps);
        }
    }

    /** Whether a rewrite may lose a negation. */
    public enum Licence {
        /** It must stay: a refusal stays a refusal. */
        KEEPS,
        /** The template says the same without it: "not before Tuesday" is "Tuesday at the earliest". */
        TURNS,
        /** The words state nothing: "no need to be upset". */
        STATES_NOTHING
    }

    /**
     * A draft and what becomes of it.
     *
     * @param expected the whole corrected draft; the draft itself when the rule only tells; absent when it must stay silent
     */
    public record Example(String draft, DraftSetting setting, Optional<String> expected) {}
}
