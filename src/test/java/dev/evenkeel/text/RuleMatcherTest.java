package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.text.Rule.Guard;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleMatcherTest {

    private final Tokenizer tokenizer = new Tokenizer(Spellings.NONE);

    private static Rule<String> rule(List<String> unless, List<String> unlessInMessage, Set<Guard> despite) {
        return new Rule<>(
                "t.cancel",
                "cancel",
                List.of("cancel|cancelled"),
                unless,
                unlessInMessage,
                despite,
                List.of(),
                List.of());
    }

    private boolean fires(Rule<String> rule, String message) {
        return !new RuleMatcher<>(List.of(rule), List.of("used to"), Map.of())
                .find(tokenizer.read(message))
                .isEmpty();
    }

    @Test
    void everyGuardSilencesUnlessTheRuleOptsOut() {
        Rule<String> guarded = rule(List.of(), List.of(), Set.of());
        Rule<String> unguarded = rule(List.of(), List.of(), Set.of(Guard.values()));
        for (String message :
                List.of("I won't cancel", "it said \"please cancel it now\"", "I used to cancel every year")) {
            assertThat(fires(guarded, message)).as(message).isFalse();
            assertThat(fires(unguarded, message)).as(message).isTrue();
        }
        assertThat(fires(guarded, "I cancel")).isTrue();
    }

    @Test
    void unlessSilencesItsOwnSentenceOnly() {
        Rule<String> rule = rule(List.of("joke"), List.of(), Set.of());
        assertThat(fires(rule, "a joke, I cancel")).isFalse();
        assertThat(fires(rule, "A joke. I cancel")).isTrue();
        assertThat(fires(rule, "I cancel. A joke. I cancel")).isTrue();
    }

    @Test
    void unlessInMessageSilencesEverySentence() {
        Rule<String> rule = rule(List.of(), List.of("joke"), Set.of());
        assertThat(fires(rule, "I cancel. A joke")).isFalse();
        assertThat(fires(rule, "I cancel. Really")).isTrue();
    }

    @Test
    void hitsComeInTheOrderOfTheTextThenOfTheirIds() {
        List<Rule<String>> rules =
                List.of(Rule.of("b.x", "b", "one two"), Rule.of("a.x", "a", "one"), Rule.of("c.x", "c", "three"));
        assertThat(new RuleMatcher<>(rules, List.of(), Map.of()).find(tokenizer.read("three one two")))
                .extracting(hit -> hit.rule().id())
                .containsExactly("c.x", "a.x", "b.x");
    }
}
