package dev.evenkeel.library;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken knowledge file stops the start and says which file, where in it and why. */
class BrokenLibraryTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "library/index.yaml | signals: [ | library/index.yaml",
                "library/index.yaml | signals: [no_such_file] | there is no such file",
                "library/phrases/apology.yaml | phrases: 3 | library/phrases/apology.yaml",
                "library/mirrors.yaml | frames: 3 | library/mirrors.yaml",
                "library/drafts/emoji.yaml | rules: 3 | library/drafts/emoji.yaml",
                "library/coaching.yaml | lessons: [{technique: mirror, covers: [apology], weight: 1, keep: [a], try: [b]}] | covers its technique",
                "library/practice.yaml | cools_from: much | must be a number",
                "library/scenarios/sofa-not-delivered.yaml | start: calm | library/scenarios/sofa-not-delivered.yaml",
                "library/policies.yaml | bands: {elevated: 0.9, high: 0.5, critical: 0.8} | must rise",
                "library/guards.yaml | unreal: nearly | must be a list",
                "library/lexicon/spellings.tsv | u you | line 1: 2 columns expected",
                "models/sentiment.bin | not a model | models/sentiment.bin",
                "models/risk.bin | not a model | models/risk.bin",
                "models/sentiment.card.json | {} | models/sentiment.card.json",
            })
    void aBrokenFileStopsTheStart(String path, String content, String reason) {
        assertThatThrownBy(() -> Library.load(replacing(path, content)))
                .isInstanceOf(BrokenLibraryException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "no closing bracket | any: ['(to a'] | a bracket is not closed",
                "an unknown list | any: ['@nobody'] | no list @nobody",
                "an unknown kind | any: ['#nothing'] | no token kind #nothing",
                "a capital | any: ['Refund'] | must be lower case",
                "a gap in front | any: ['~3 refund'] | cannot begin with a gap",
                "nothing to match | any: [] | \"any\" is missing",
                "a misspelt key | anny: [refund] | means nothing here",
            })
    void aBrokenRuleStopsTheStart(String what, String patterns, String reason) {
        String file =
                "rules:\n  - {id: thanks.broken, means: thanks, " + patterns + ", fires_on: [x], silent_on: [y, z]}\n";
        assertThatThrownBy(() -> Library.load(withRules(file)))
                .as(what)
                .isInstanceOf(BrokenLibraryException.class)
                .hasMessageContaining("library/signals/broken.yaml")
                .hasMessageContaining("thanks.broken")
                .hasMessageContaining(reason);
    }

    @Test
    void aRiskWeightForSomethingThatNoConversationHasStopsTheStart() {
        String card = new String(Files.shipped().bytes("models/risk.card.json"), StandardCharsets.UTF_8);
        Files broken = replacing("models/risk.card.json", card.replace("\"agent_blame\"", "\"agent_sighing\""));
        assertThatThrownBy(() -> RiskFile.load(broken))
                .isInstanceOf(BrokenLibraryException.class)
                .hasMessageContaining("agent_sighing");
    }

    private static Files withRules(String rules) {
        Files index = replacing("library/index.yaml", "signals: [broken]");
        return path ->
                path.equals("library/signals/broken.yaml") ? rules.getBytes(StandardCharsets.UTF_8) : index.bytes(path);
    }

    private static Files replacing(String path, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return asked -> asked.equals(path) ? bytes : Files.shipped().bytes(asked);
    }
}
