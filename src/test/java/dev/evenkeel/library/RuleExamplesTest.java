package dev.evenkeel.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.text.Rule;
import dev.evenkeel.text.RuleMatcher;
import dev.evenkeel.text.Tokenizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks every rule of the library and proves it by the examples that it carries. */
class RuleExamplesTest {

    private final ReadingFiles knowledge = ReadingFiles.load(Files.shipped());

    @TestFactory
    Stream<DynamicTest> everySignalRuleFiresAndIsSilentAsItsExamplesSay() {
        return examples(knowledge.signals());
    }

    @TestFactory
    Stream<DynamicTest> everyMoveRuleFiresAndIsSilentAsItsExamplesSay() {
        return examples(knowledge.moves());
    }

    @TestFactory
    Stream<DynamicTest> everyProblemRuleFiresAndIsSilentAsItsExamplesSay() {
        return examples(knowledge.problems());
    }

    @TestFactory
    Stream<DynamicTest> everyEmotionRuleFiresAndIsSilentAsItsExamplesSay() {
        return examples(knowledge.emotions());
    }

    @Test
    void everySignalAndMoveRuleHasSixExamplesOnEachSide() {
        assertThat(Stream.concat(knowledge.signals().stream(), knowledge.moves().stream()))
                .isNotEmpty()
                .allSatisfy(rule -> {
                    assertThat(rule.firesOn())
                            .as(rule.id())
                            .hasSizeGreaterThanOrEqualTo(6)
                            .doesNotHaveDuplicates();
                    assertThat(rule.silentOn())
                            .as(rule.id())
                            .hasSizeGreaterThanOrEqualTo(6)
                            .doesNotHaveDuplicates();
                });
    }

    private <T> Stream<DynamicTest> examples(List<Rule<T>> rules) {
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check(rule)));
    }

    private <T> void check(Rule<T> rule) {
        RuleMatcher<T> matcher = new RuleMatcher<>(List.of(rule), knowledge.unreal(), knowledge.lists());
        Tokenizer tokenizer = knowledge.tokenizer();
        assertThat(rule.firesOn()).as("fires_on").allSatisfy(text -> assertThat(matcher.find(tokenizer.read(text)))
                .isNotEmpty());
        assertThat(rule.silentOn()).as("silent_on").allSatisfy(text -> assertThat(matcher.find(tokenizer.read(text)))
                .isEmpty());
    }
}
