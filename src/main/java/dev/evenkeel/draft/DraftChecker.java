package dev.evenkeel.draft;

import dev.evenkeel.draft.DraftRule.Counted;
import dev.evenkeel.draft.DraftRule.Phrases;
import dev.evenkeel.draft.DraftRule.Pick;
import dev.evenkeel.draft.Match.RuleName;
import dev.evenkeel.text.Range;
import dev.evenkeel.text.Rule;
import dev.evenkeel.text.RuleMatcher;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.transcript.Context;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Checks the agent's own draft against the conversation and proposes kinder words. Immutable, so one instance serves all threads; the same
 * draft in the same conversation always gets the same check; time is linear in the draft.
 */
public final class DraftChecker {

    /** More marks of one company than this in one draft tell an agent nothing new. */
    private static final int MOST_OF_HOUSE = 50;

    private final Tokenizer tokenizer;
    private final Events events;
    private final RuleMatcher<DraftRule> phrases;
    private final List<Counting> counted = new ArrayList<>();
    private final Set<RuleName> modest;
    private final Optional<RuleMatcher<DraftRule>> house;
    private final TokenMatcher<Boolean> allowed;

    private record Counting(DraftRule rule, Check check) {}

    /**
     * @param lists the phrases behind each {@code @name} of a pattern
     * @throws dev.evenkeel.text.PatternSyntaxException when a pattern cannot be read
     */
    public DraftChecker(Tokenizer tokenizer, List<DraftRule> rules, Map<String, List<String>> lists, Events events) {
        this.tokenizer = tokenizer;
        this.events = events;
        this.modest = rules.stream()
                .filter(rule -> rule.when().stepsBack())
                .map(DraftRule::name)
                .collect(Collectors.toUnmodifiableSet());
        for (DraftRule rule : rules) {
            if (rule.finder() instanceof Counted count) {
                counted.add(new Counting(rule, count.check()));
            }
        }
        this.phrases = new RuleMatcher<>(patterns(rules), List.of(), lists);
        this.house = Optional.empty();
        this.allowed = new TokenMatcher<>(Map.of(), Map.of());
    }

    private DraftChecker(DraftChecker other, List<DraftRule> house, TokenMatcher<Boolean> allowed) {
        this.tokenizer = other.tokenizer;
        this.events = other.events;
        this.phrases = other.phrases;
        this.counted.addAll(other.counted);
        this.modest = other.modest;
        this.house = Optional.of(other.phrases.alike(patterns(house)));
        this.allowed = allowed;
    }

    /**
     * The same for the drafts of one company.
     *
     * @param rules the company's own, of patterns alone
     * @param allowed words that no other rule objects to; personal data are none
     * @throws dev.evenkeel.text.PatternSyntaxException when a pattern cannot be read
     */
    public DraftChecker with(List<DraftRule> rules, TokenMatcher<Boolean> allowed) {
        return new DraftChecker(this, rules, allowed);
    }

    private static List<Rule<DraftRule>> patterns(List<DraftRule> rules) {
        List<Rule<DraftRule>> patterns = new ArrayList<>();
        for (DraftRule rule : rules) {
            if (rule.finder() instanceof Phrases words) {
                patterns.add(compilable(rule, words));
            }
        }
        return patterns;
    }

    private static Rule<DraftRule> compilable(DraftRule rule, Phrases words) {
        return new Rule<>(
                rule.name().id(),
                rule,
                words.any(),
                words.unless(),
                words.unlessInMessage(),
                words.despite(),
                List.of(),
                List.of());
    }

    /** Checks a draft with no transcript: a calm customer is assumed. */
    public DraftCheck check(String draft) {
        return check(draft, DraftSetting.calm(Context.NONE));
    }

    /** Checks a draft that would answer a conversation. Spans count UTF-16 units. */
    public DraftCheck check(String text, DraftSetting setting) {
        return check(text, setting, rule -> true);
    }

    /**
     * Checks a draft by some of the rules.
     *
     * @param wanted which rules may speak
     */
    public DraftCheck check(String text, DraftSetting setting, Predicate<RuleName> wanted) {
        Draft draft = new Draft(tokenizer.read(text), setting);
        Function<String, List<Finding>> again = part -> findings(draft.with(tokenizer.read(part)), wanted);
        List<Match> matches = firstThingsFirst(new Disentangler(draft, again).matches(findings(draft, wanted)));
        DraftCheck check = applied(matches, text);
        return check.rewrite().isBlank() && !text.isBlank() ? applied(withoutOneEdit(matches), text) : check;
    }

    /** The matches without those of modest rules, while something graver is left for the agent to change by hand. */
    private List<Match> firstThingsFirst(List<Match> matches) {
        int gravest = matches.stream()
                .filter(match -> match.replacements().isEmpty())
                .mapToInt(match -> match.rule().severity())
                .max()
                .orElse(0);
        return matches.stream()
                .filter(match -> !modest.contains(match.rule()) || match.rule().severity() >= gravest)
                .toList();
    }

    private static DraftCheck applied(List<Match> matches, String text) {
        List<Match> edited = matches.stream()
                .filter(match -> !match.replacements().isEmpty())
                .toList();
        String rewrite = Edit.apply(
                edited.stream()
                        .map(match ->
                                new Edit(match.span(), match.replacements().get(0)))
                        .toList(),
                text);
        return new DraftCheck(
                matches,
                rewrite,
                edited.stream().map(match -> match.rule().id()).distinct().toList());
    }

    /** Where every sentence would go, the mildest stays and is only told of: an empty message helps nobody. */
    private static List<Match> withoutOneEdit(List<Match> matches) {
        Match mildest = Collections.min(
                matches.stream().filter(m -> !m.replacements().isEmpty()).toList(),
                Comparator.comparingInt(match -> match.rule().severity()));
        return matches.stream()
                .map(match -> match.equals(mildest) ? match.untouched() : match)
                .toList();
    }

    private List<Finding> findings(Draft draft, Predicate<RuleName> wanted) {
        Proposals proposals = new Proposals(draft, events, tokenizer);
        List<Finding> findings = new ArrayList<>();
        BitSet names = allowed.covered(draft.tokens());
        for (List<RuleMatcher.Hit<DraftRule>> hits : phrased(draft, names).values()) {
            DraftRule rule = hits.get(0).rule().meaning();
            if (wanted.test(rule.name())) {
                picked(hits, rule).forEach(hit -> findings.add(proposals.at(place(hit, draft), rule)));
            }
        }
        for (Counting counting : counted) {
            if (wanted.test(counting.rule.name()) && counting.rule.when().holds(draft.conditions())) {
                counting.check.find(draft).stream()
                        .filter(place -> !draft.isQuoted(place.from()))
                        .filter(place -> counting.check.isPersonal() || !isAllowed(place, names))
                        .forEach(place -> findings.add(proposals.at(place, counting.rule)));
            }
        }
        return findings;
    }

    private Map<RuleName, List<RuleMatcher.Hit<DraftRule>>> phrased(Draft draft, BitSet names) {
        Map<RuleName, List<RuleMatcher.Hit<DraftRule>>> byRule = new LinkedHashMap<>();
        List<RuleMatcher.Hit<DraftRule>> hits =
                new ArrayList<>(phrases.find(draft.tokens().muted(names)));
        house.ifPresent(rules ->
                rules.find(draft.tokens()).stream().limit(MOST_OF_HOUSE).forEach(hits::add));
        for (RuleMatcher.Hit<DraftRule> hit : hits) {
            DraftRule rule = hit.rule().meaning();
            if (rule.when().holds(draft.conditions()) && !draft.isQuoted(hit.from())) {
                byRule.computeIfAbsent(rule.name(), name -> new ArrayList<>()).add(hit);
            }
        }
        return byRule;
    }

    private static boolean isAllowed(Find place, BitSet names) {
        return names.nextClearBit(place.from()) >= place.to();
    }

    private static Find place(RuleMatcher.Hit<DraftRule> hit, Draft draft) {
        Map<String, String> words = new HashMap<>();
        hit.named().forEach((name, range) -> words.put(name, text(range, draft)));
        return new Find(hit.from(), hit.to(), words);
    }

    private static String text(Range range, Draft draft) {
        return draft.text(draft.tokens().span(range.from(), range.to()));
    }

    private static <T> List<T> picked(List<T> places, DraftRule rule) {
        Pick pick = rule.finder() instanceof Phrases words ? words.pick() : Pick.EVERY;
        int size = places.size();
        return switch (pick) {
            case EVERY -> places;
            case FROM_SECOND -> places.subList(Math.min(1, size), size);
            case SECOND -> places.subList(Math.min(1, size), Math.min(2, size));
            case THIRD -> places.subList(Math.min(2, size), Math.min(3, size));
            case LAST -> places.subList(size - 1, size);
        };
    }
}
