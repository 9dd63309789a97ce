package dev.evenkeel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.advice.Advice;
import dev.evenkeel.api.WireOptions.Explain;
import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.Match;
import dev.evenkeel.escalation.Assessment;
import dev.evenkeel.escalation.Contribution;
import dev.evenkeel.escalation.Decision;
import dev.evenkeel.escalation.Risk;
import dev.evenkeel.playbook.Hold;
import dev.evenkeel.playbook.Play;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.OffsetUnit;
import dev.evenkeel.text.Span;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Turn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reasons that go out are the reasons that were weighed, at the place where the caller finds them. */
class OffsetsAndEvidenceTest {

    private static final String TEXT = "😡 caf\u00e9: get me a manager";
    private static final Span MANAGER = new Span(TEXT.indexOf("manager"), TEXT.length());
    private static final List<Double> WEIGHTS = List.of(0.1, -1.7, 0.3, 2.9, -0.05, 0.7, 1e-7);
    private static final double BIAS = -2.3;

    @Test
    void fullEvidenceAndBiasAddUpToTheLogit() {
        Advice advice = advice();
        double logit = advice.assessment().risk().bias()
                + EvidenceWriter.write(advice, options(Explain.FULL, OffsetUnit.UTF16, false)).stream()
                        .mapToDouble(AssistAnswer.Evidence::contribution)
                        .sum();
        double risk = advice.assessment().risk().probability();
        assertThat(logit).isCloseTo(Math.log(risk / (1 - risk)), within(1e-9));
    }

    @Test
    void topEvidenceIsTheFiveWeightiest() {
        assertThat(EvidenceWriter.write(advice(), options(Explain.TOP, OffsetUnit.UTF16, false)))
                .extracting(AssistAnswer.Evidence::contribution)
                .containsExactly(2.9, -1.7, 0.7, 0.3, 0.1);
    }

    @Test
    void noEvidenceIsNoEvidence() {
        assertThat(EvidenceWriter.write(advice(), options(Explain.NONE, OffsetUnit.UTF16, false)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF16,18,25", "CODEPOINT,17,24", "UTF8,21,28"})
    void offsetsCountInTheCallersUnitPastAnEmoji(OffsetUnit unit, int start, int end) {
        AssistAnswer.Evidence first = EvidenceWriter.write(advice(), options(Explain.TOP, unit, false))
                .get(0);
        assertThat(first.start()).isEqualTo(start);
        assertThat(first.end()).isEqualTo(end);
    }

    @Test
    void redactedEvidenceTellsNoPlace() {
        assertThat(EvidenceWriter.write(advice(), options(Explain.FULL, OffsetUnit.UTF16, true)))
                .hasSize(WEIGHTS.size())
                .allSatisfy(evidence -> {
                    assertThat(evidence.start()).isNull();
                    assertThat(evidence.end()).isNull();
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"UTF16,3,9", "CODEPOINT,2,9", "UTF8,5,9"})
    void draftOffsetsCountInTheCallersUnitPastAnEmoji(OffsetUnit unit, int offset, int length) {
        String draft = "😅 calm down";
        Match.RuleName rule = new Match.RuleName("dismissive.calm", "DISMISSIVE", 3);
        Match match = new Match(new Span(3, 12), "This rarely calms.", List.of(), rule, List.of());
        DraftAnswer answer = DraftAnswer.of(draft, new DraftCheck(List.of(match), draft, List.of()), unit, List.of());
        assertThat(answer.matches()).singleElement().satisfies(found -> {
            assertThat(found.offset()).isEqualTo(offset);
            assertThat(found.length()).isEqualTo(length);
        });
    }

    /** The place in each unit, cut out of the text in that unit, is the words themselves, whatever stands before them. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "😡 ",
                "👩‍👩‍👧‍👦 ",
                "🏳️‍🌈🇮🇪 ",
                "👍🏽👍🏿 ",
                "cafe\u0301 nai\u0308ve ",
                "e\u0301\u0323\u0302 ",
                "ß日本語 "
            })
    void everySpanLiesInItsTextInEveryUnit(String before) {
        String text = before + "manager 😡, now";
        Span words = new Span(before.length(), before.length() + "manager 😡".length());
        for (OffsetUnit unit : OffsetUnit.values()) {
            Span place = unit.of(words, text);
            assertThat(cut(text, unit, place.start(), place.end()))
                    .as(unit.name())
                    .isEqualTo("manager 😡");
        }
    }

    private static String cut(String text, OffsetUnit unit, int start, int end) {
        return switch (unit) {
            case UTF16 -> text.substring(start, end);
            case CODEPOINT -> new String(text.codePoints().toArray(), start, end - start);
            case UTF8 -> new String(text.getBytes(StandardCharsets.UTF_8), start, end - start, StandardCharsets.UTF_8);
        };
    }

    private static WireOptions options(Explain explain, OffsetUnit unit, boolean redacted) {
        return new WireOptions(
                null, explain, unit, null, null, null, null, redacted, null, null, null, null, null, null, null);
    }

    private static Advice advice() {
        Turn turn = Turn.of("m1", Role.CUSTOMER, TEXT);
        List<Contribution> contributions = new ArrayList<>();
        double logit = BIAS;
        for (double weight : WEIGHTS) {
            logit += weight;
            contributions.add(new Contribution("manager_request", weight, 0, Optional.of(MANAGER), "signals.manager"));
        }
        Risk risk = new Risk(1 / (1 + Math.exp(-logit)), BIAS, contributions);
        Decision decision = new Decision(Decision.Action.NONE, "balanced", false, List.of());
        return new Advice(
                List.of(new TurnReading.Unread(0, turn)),
                new Mood(Sentiment.NEUTRAL, Map.of(), Problem.NONE, new Mood.Trend(Mood.Direction.STEADY, 0, 0)),
                new Assessment(risk, Risk.Band.HIGH, List.of(), decision),
                new Play(List.of(), List.of(), List.of(), List.of(), List.of(), Hold.NONE, List.of()),
                Optional.empty());
    }
}
