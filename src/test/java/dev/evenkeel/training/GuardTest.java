package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GuardTest {

    private final Row aside = Row.of("dev", "negative", "The second box was empty, too.");
    private final Row sameText = Row.of("train", "negative", "the second box was EMPTY too");
    private final Row other = Row.of("train", "neutral", "What does a larger box cost?");

    @Test
    void aTextThatIsSetAsideForMeasuringIsNotLearnedFrom() {
        Guard guard = new Guard();
        guard.add(List.of(aside));

        assertThat(guard.allowed(List.of(sameText, other))).containsExactly(other);
    }

    @Test
    void aTrainingThatWouldSeeATextSetAsideIsRefused() {
        Guard guard = new Guard();
        guard.add(List.of(aside));

        assertThatThrownBy(() -> guard.refuse(List.of(other, sameText)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("set aside");
    }

    @Test
    void aWordThatEverybodySaysProvesNoOverlap() {
        Guard guard = new Guard();
        guard.add(List.of(Row.of("dev", "positive", "Thank you!")));

        assertThat(guard.allowed(List.of(Row.of("train", "positive", "thank you"))))
                .hasSize(1);
    }
}
