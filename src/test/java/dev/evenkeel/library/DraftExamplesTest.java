package dev.evenkeel.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.DraftChecker;
import dev.evenkeel.draft.DraftRule;
import dev.evenkeel.draft.DraftRule.Example;
import dev.evenkeel.draft.DraftRule.Licence;
import dev.evenkeel.draft.Match;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Walks every draft rule and proves it by the drafts that it carries, alone and among the others. */
class DraftExamplesTest {

    private static final DraftFiles KNOWLEDGE = DraftFiles.load(Files.shipped(), ReadingFiles.load(Files.shipped()));
    private static final DraftChecker CHECKER = KNOWLEDGE.compile();
    private static final Map<String, DraftRule> BY_ID = KNOWLEDGE.rules().stream()
            .collect(Collectors.toMap(rule -> rule.name().id(), Function.identity()));

    @TestFactory
    Stream<DynamicTest> everyRuleChangesTellsAndIsSilentAsItsExamplesSay() {
        return KNOWLEDGE.rules().stream().flatMap(rule -> {
            DraftChecker alone =
                    new DraftChecker(KNOWLEDGE.tokenizer(), List.of(rule), KNOWLEDGE.lists(), KNOWLEDGE.events());
            return rule.examples().stream()
                    .map(example -> DynamicTest.dynamicTest(
                            rule.name().id() + ": " + example.draft(), () -> prove(alone, example)));
        });
    }

    private static void prove(DraftChecker alone, Example example) {
        DraftCheck check = alone.check(example.draft(), example.setting());
        assertThat(check.rewrite()).isEqualTo(example.expected().orElse(example.draft()));
        assertThat(check.matches().isEmpty())
                .as("silent about \"%s\"", example.draft())
                .isEqualTo(example.expected().isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> aRewriteBringsNothingThatTheDraftDidNotHave() {
        return eachExample(example -> {
            DraftCheck first = CHECKER.check(example.draft(), example.setting());
            DraftCheck second = CHECKER.check(first.rewrite(), example.setting());
            assertThat(ids(first)).as(first.rewrite()).containsAll(ids(second));
        });
    }

    @TestFactory
    Stream<DynamicTest> matchesNeverOverlapAndTheirReplacementsMakeTheRewrite() {
        return eachExample(example -> {
            DraftCheck check = CHECKER.check(example.draft(), example.setting());
            StringBuilder rewrite = new StringBuilder(example.draft());
            int end = example.draft().length() + 1;
            for (int i = check.matches().size() - 1; i >= 0; i--) {
                Match match = check.matches().get(i);
                assertThat(match.span().end()).isLessThanOrEqualTo(end);
                end = match.span().start();
                match.replacements().stream()
                        .findFirst()
                        .ifPresent(words -> rewrite.replace(
                                match.span().start(), match.span().end(), words));
            }
            assertThat(check.rewrite()).isEqualTo(rewrite.toString());
        });
    }

    @TestFactory
    Stream<DynamicTest> aNegationGoesOnlyWhereARuleIsLicensedToTurnItOrItStatesNothing() {
        return eachExample(
                example -> keepsItsNegations(example.draft(), CHECKER.check(example.draft(), example.setting())));
    }

    static void keepsItsNegations(String draft, DraftCheck check) {
        for (Match match : check.matches()) {
            for (String after : match.replacements()) {
                String before = match.span().in(draft);
                if (negations(after) < negations(before)) {
                    assertThat(licences(match)).as(before + " -> " + after).contains(true);
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> aRewriteIsWrittenAsSentencesAre() {
        return eachExample(example -> {
            String rewrite = CHECKER.check(example.draft(), example.setting()).rewrite();
            assertThat(rewrite).isNotBlank().doesNotContain("  ", " ,", " .", ",.", ",,", "{", "}");
            if (Character.isUpperCase(example.draft().charAt(0))) {
                assertThat(Character.isLowerCase(rewrite.charAt(0))).as(rewrite).isFalse();
            }
            if (example.draft().endsWith(".")) {
                assertThat(rewrite).matches("(?s).*[.?!]");
            }
        });
    }

    private static List<Boolean> licences(Match match) {
        return Stream.concat(Stream.of(match.rule()), match.also().stream())
                .map(name -> BY_ID.get(name.id()))
                .map(rule -> rule != null && rule.rewriting().licence() != Licence.KEEPS)
                .toList();
    }

    private static long negations(String text) {
        Set<String> cues =
                Set.of("not", "no", "never", "nothing", "without", "cannot", "unable", "impossible", "nobody");
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^a-z'’]+"))
                .filter(word -> cues.contains(word) || word.endsWith("n't") || word.endsWith("n’t"))
                .count();
    }

    private static Collection<String> ids(DraftCheck check) {
        return check.matches().stream()
                .flatMap(match -> Stream.concat(Stream.of(match.rule()), match.also().stream()))
                .map(Match.RuleName::id)
                .collect(Collectors.toSet());
    }

    private interface Proof {
        void of(Example example);
    }

    private static Stream<DynamicTest> eachExample(Proof proof) {
        return KNOWLEDGE.rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(example -> DynamicTest.dynamicTest(example.draft(), () -> proof.of(example)));
    }
}
