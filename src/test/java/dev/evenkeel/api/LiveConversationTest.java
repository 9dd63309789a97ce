package dev.evenkeel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Turn;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LiveConversationTest {

    @Test
    void whatIsReadIsWhatWouldBeReadOfTheWholeConversation() {
        Random random = new Random(7);
        for (int run = 0; run < 50; run++) {
            List<WireTurn> whole = new ArrayList<>();
            LiveConversation heard = LiveConversation.NEW;
            for (int i = 0; i < 190; i++) {
                // Rarely the customer, so that now and then their latest words are out of the window.
                WireTurn turn = turn(
                        i == 0 || random.nextInt(40) == 0 ? Role.CUSTOMER : Role.AGENT,
                        "line " + i,
                        random.nextInt(5) == 0 ? "m" + i : null);
                whole.add(turn);
                heard = heard.with(message(turn), new Warnings());
                assertThat(texts(heard.turns())).isEqualTo(texts(whole));
            }
            assertThat(heard.turns()).hasSizeLessThanOrEqualTo(51);
            assertThat(heard.heard()).isEqualTo(190);
        }
    }

    @Test
    void aTurnKeepsItsNameWhenEarlierOnesAreForgotten() {
        LiveConversation heard = LiveConversation.NEW;
        for (int i = 0; i < 80; i++) {
            heard = heard.with(message(turn(Role.CUSTOMER, "line", null)), new Warnings());
        }
        assertThat(heard.turns().get(0).id()).isEqualTo("t30");
        assertThat(heard.turns().get(50).id()).isEqualTo("t80");
    }

    @Test
    void anIdIsUsedOnce() {
        LiveConversation heard = LiveConversation.NEW.with(message(turn(Role.CUSTOMER, "line", "t2")), new Warnings());
        assertThatThrownBy(() -> heard.with(message(turn(Role.CUSTOMER, "line", "t2")), new Warnings()))
                .isInstanceOf(HttpProblem.class)
                .hasMessageContaining("/turns/0/id");
        assertThat(heard.with(message(turn(Role.CUSTOMER, "line", null)), new Warnings())
                        .turns()
                        .get(1)
                        .id())
                .isEqualTo("t2'");
    }

    @Test
    void settingsStayAndTheMomentPasses() {
        LiveMessage first = new LiveMessage(
                List.of(turn(Role.CUSTOMER, "line", null)), "c-1", "en", null, "a draft", true, null, WireOptions.NONE);
        LiveMessage second = new LiveMessage(null, null, "en-GB", null, null, null, null, null);
        AssistRequest request = LiveConversation.NEW
                .with(first, new Warnings())
                .with(second, new Warnings())
                .request(second);
        assertThat(request.turns()).hasSize(1);
        assertThat(request.conversationId()).isEqualTo("c-1");
        assertThat(request.language()).isEqualTo("en-GB");
        assertThat(request.options()).isEqualTo(WireOptions.NONE);
        assertThat(request.draft()).isNull();
        assertThat(request.customerTyping()).isNull();
    }

    private static List<String> texts(List<WireTurn> turns) {
        return TurnWindow.of(turns, new Warnings()).turns().stream()
                .map(Turn::text)
                .toList();
    }

    private static LiveMessage message(WireTurn turn) {
        return new LiveMessage(List.of(turn), null, null, null, null, null, null, null);
    }

    private static WireTurn turn(Role role, String text, @Nullable String id) {
        return new WireTurn(id, role, text, null);
    }
}
