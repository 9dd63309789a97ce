package dev.evenkeel.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.text.Spellings;
import dev.evenkeel.text.Tokenizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DynamicsTest {

    @Test
    void theWorstDispleasureFadesByAFifthATurn() {
        assertThat(Dynamics.leakyMaximum(1, 0)).isEqualTo(0.8, within(1e-12));
        assertThat(Dynamics.leakyMaximum(0.5, 0.9)).isEqualTo(0.9);
    }

    @Test
    void fewerThanThreeTurnsCountTheMissingOnesAsCalm() {
        assertThat(Dynamics.meanOfWorstThree(List.of(0.9))).isEqualTo(0.3, within(1e-12));
        assertThat(Dynamics.meanOfWorstThree(List.of(0.1, 0.9, 0.6, 0.3))).isEqualTo(0.6, within(1e-12));
    }

    @Test
    void aTurnIsWorseningOrRecoveryNeverBoth() {
        assertThat(Dynamics.worsening(-0.2, -0.7)).isEqualTo(0.5, within(1e-12));
        assertThat(Dynamics.recovery(-0.2, -0.7)).isZero();
        assertThat(Dynamics.recovery(-0.7, -0.2)).isEqualTo(0.5, within(1e-12));
        assertThat(Dynamics.worsening(-0.7, -0.2)).isZero();
    }

    @Test
    void oneCalmTurnEndsAStreak() {
        assertThat(Dynamics.streak(3, true)).isEqualTo(4);
        assertThat(Dynamics.streak(3, false)).isZero();
    }

    @Test
    void sayingTheSameAgainIsRepetitionAndASingleWordIsNot() {
        assertThat(Dynamics.repetition(Set.of("refund", "kettle"), Set.of("refund", "kettle")))
                .isEqualTo(1);
        assertThat(Dynamics.repetition(Set.of("refund", "kettle"), Set.of("refund", "address")))
                .isEqualTo(0.5);
        assertThat(Dynamics.repetition(Set.of("refund"), Set.of("refund"))).isZero();
    }

    @Test
    void capitalsCountOnlyInSentencesNotInAShortCode() {
        assertThat(capitals("WHERE IS THE REFUND")).isEqualTo(1);
        assertThat(capitals("my order is ABX")).isLessThan(0.5);
        assertThat(capitals("OK TY")).isZero();
    }

    private static double capitals(String text) {
        return Dynamics.capitals(new Tokenizer(Spellings.NONE).read(text));
    }

    @Test
    void goingQuietCountsOnlyForPeopleWhoWroteMore() {
        assertThat(Dynamics.shortening(20, 2)).isEqualTo(0.9, within(1e-12));
        assertThat(Dynamics.shortening(3, 1)).isZero();
        assertThat(Dynamics.shortening(10, 30)).isZero();
    }
}
