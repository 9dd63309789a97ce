package dev.evenkeel.pack;

import dev.evenkeel.draft.DraftRule;
import dev.evenkeel.draft.DraftRule.Licence;
import dev.evenkeel.draft.DraftRule.Phrases;
import dev.evenkeel.draft.DraftRule.Pick;
import dev.evenkeel.draft.DraftRule.Rewriting;
import dev.evenkeel.draft.DraftRule.When;
import dev.evenkeel.draft.Match.RuleName;
import dev.evenkeel.draft.Template;
import dev.evenkeel.pack.Finding.Kind;
import dev.evenkeel.pack.Pack.Avoided;
import dev.evenkeel.pack.Pack.HouseRule;
import dev.evenkeel.pack.Pack.Lints;
import dev.evenkeel.text.PatternSyntaxException;
import dev.evenkeel.text.Rule.Guard;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compiles what a pack says of its agents' words. */
final class DraftPart {

    private static final String AVOIDED = "WORDS_TO_AVOID";
    private static final int STYLE = 1;
    private static final Set<Guard> MENTIONED_AT_ALL = Set.of(Guard.NEGATED, Guard.UNREAL);

    private final PlainWords words;

    DraftPart(Tokenizer tokenizer) {
        this.words = new PlainWords(tokenizer);
    }

    /**
     * @param lints the rules for drafts
     * @param avoided what no suggestion may hold
     */
    record Compiled(List<DraftRule> lints, TokenMatcher<Boolean> avoided) {}

    Compiled compile(Pack pack, Place root) {
        List<DraftRule> lints = new ArrayList<>();
        for (int i = 0; i < pack.rules().size(); i++) {
            HouseRule rule = pack.rules().get(i);
            if (rule.means() instanceof Lints lint) {
                lint(rule, lint, root.at("rules").at(i)).ifPresent(lints::add);
            }
        }
        check(lints, root.at("rules"));
        TokenMatcher<Boolean> avoided = avoid(pack.wordsToAvoid(), root.at("words_to_avoid"), lints);
        return new Compiled(lints, avoided);
    }

    private static void check(List<DraftRule> lints, Place place) {
        List<String> patterns = new ArrayList<>();
        lints.forEach(lint -> patterns.addAll(((Phrases) lint.finder()).any()));
        TokenMatcher<Boolean> all = new TokenMatcher<>(Map.of(true, patterns), Map.of());
        Budget.check(all.steps(), all.alternatives(), place);
    }

    private static Optional<DraftRule> lint(HouseRule rule, Lints lint, Place place) {
        try {
            var unused = new TokenMatcher<>(Map.of(true, List.of(rule.pattern())), Map.of());
        } catch (PatternSyntaxException e) {
            place.at("pattern").broken(Kind.PATTERN, "must be a token pattern: " + e.getMessage());
            return Optional.empty();
        }
        try {
            return Optional.of(new DraftRule(
                    new RuleName("pack." + rule.id(), lint.category(), lint.severity()),
                    lint.message(),
                    new Phrases(List.of(rule.pattern()), List.of(), List.of(), Set.of(), Pick.EVERY),
                    new When(Set.of(), Set.of(), false),
                    rewriting(lint.replacements()),
                    List.of()));
        } catch (IllegalArgumentException e) {
            place.at("replacements")
                    .broken(Kind.REPLACEMENT, "must be templates that can be filled: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Rewriting rewriting(List<String> replacements) {
        return new Rewriting(replacements.stream().map(Template::of).toList(), Licence.KEEPS, Map.of());
    }

    private TokenMatcher<Boolean> avoid(List<Avoided> phrases, Place place, List<DraftRule> lints) {
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Avoided avoided = phrases.get(i);
            String id = "pack.words_to_avoid." + i;
            words.pattern(avoided.phrase(), place.at(i).at("phrase")).ifPresent(pattern -> {
                patterns.add(pattern);
                lints.add(lint(id, avoided, pattern));
            });
        }
        TokenMatcher<Boolean> matcher = new TokenMatcher<>(Map.of(true, patterns), Map.of());
        Budget.check(matcher.steps(), matcher.alternatives(), place);
        return matcher;
    }

    private static DraftRule lint(String id, Avoided avoided, String pattern) {
        return new DraftRule(
                new RuleName(id, AVOIDED, STYLE),
                "Your company does not say “" + avoided.phrase().strip() + "”.",
                new Phrases(List.of(pattern), List.of(), List.of(), MENTIONED_AT_ALL, Pick.EVERY),
                new When(Set.of(), Set.of(), false),
                rewriting(avoided.use().stream().toList()),
                List.of());
    }
}
