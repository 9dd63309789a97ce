package dev.evenkeel.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much of a conversation is read. */
class TurnWindowTest {

    private final Warnings warnings = new Warnings();

    @Test
    void aLongTextEndsWithTheLastSentenceThatFits() {
        String text = "All of it. ".repeat(500);
        String cut = TurnWindow.cut(text, warnings);
        assertThat(cut)
                .hasSizeLessThanOrEqualTo(4_000)
                .hasSizeGreaterThan(3_985)
                .endsWith("it.");
        assertThat(warnings.list()).containsExactly("text_truncated");
    }

    @Test
    void aLongTextWithoutSentencesEndsWithAWord() {
        assertThat(TurnWindow.cut("word ".repeat(1_000), warnings))
                .hasSize(3_999)
                .endsWith("word");
    }

    @Test
    void aLongTextWithoutWordsIsNotCutThroughAnEmoji() {
        assertThat(TurnWindow.cut("x" + "😡".repeat(3_000), warnings))
                .hasSize(3_999)
                .endsWith("😡");
    }

    @Test
    void aTextThatFitsIsNotTouched() {
        String text = "a".repeat(4_000);
        assertThat(TurnWindow.cut(text, warnings)).isSameAs(text);
        assertThat(warnings.list()).isEmpty();
    }

    @Test
    void anAgentsMonologueDoesNotPushOutTheCustomer() {
        List<WireTurn> sent = new ArrayList<>();
        sent.add(new WireTurn("first", Role.CUSTOMER, "Hello", null));
        for (int i = 0; i < 60; i++) {
            sent.add(new WireTurn(null, Role.AGENT, "Still here", null));
        }
        List<Turn> read = TurnWindow.of(sent, warnings).turns();
        assertThat(read).hasSize(50);
        assertThat(read.get(0).id()).isEqualTo("first");
        assertThat(read.get(49).id()).isEqualTo("t61");
    }

    @Test
    void anIdByPositionNeverTakesTheIdOfAnotherTurn() {
        List<WireTurn> sent =
                List.of(new WireTurn(null, Role.CUSTOMER, "a", null), new WireTurn("t1", Role.CUSTOMER, "b", null));
        assertThat(TurnWindow.of(sent, warnings).turns()).extracting(Turn::id).containsExactly("t1'", "t1");
    }
}
