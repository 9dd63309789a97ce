package dev.evenkeel.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.text.Spellings;
import dev.evenkeel.text.Tokenizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    @Test
    void aTrendIsTheSteadyFallOfTheLastFourTurns() {
        assertThat(Dynamics.trend(List.of(0.0, -0.2, -0.4))).isEqualTo(0.2, within(1e-12));
        assertThat(Dynamics.trend(List.of(-0.9, 0.3, 0.1, -0.1, -0.3))).isEqualTo(0.2, within(1e-12));
        assertThat(Dynamics.trend(List.of(-0.4, -0.2, 0.0))).isZero();
        assertThat(Dynamics.trend(List.of(0.0, -1.0))).isZero();
    }

    @Test
    void theMovingAverageGoesTwoFifthsOfTheWayToTheNewTurn() {
        assertThat(Dynamics.movingAverage(0, -1)).isEqualTo(-0.4, within(1e-12));
    }

    @Test
    void recoveryIsTheAgentsOnlyWhenTheAgentSpoke() {
        assertThat(Dynamics.recoveryAfterAgent(-0.7, -0.1, true)).isEqualTo(0.6, within(1e-12));
        assertThat(Dynamics.recoveryAfterAgent(-0.7, -0.1, false)).isZero();
        assertThat(Dynamics.recoveryAfterAgent(-0.1, -0.7, true)).isZero();
    }

    @Test
    void threeTurnsInARowAreABurstAndTwoAreNot() {
        assertThat(Dynamics.burst(2)).isZero();
        assertThat(Dynamics.burst(3)).isEqualTo(1);
    }

    @Test
    void aWaitIsLongWhenTheCustomerWritesAgainAfterTenMinutes() {
        assertThat(Dynamics.longWait(Duration.ofMinutes(11), 2)).isEqualTo(1);
        assertThat(Dynamics.longWait(Duration.ofMinutes(11), 1)).isZero();
        assertThat(Dynamics.longWait(Duration.ofMinutes(10), 2)).isZero();
    }

    @Test
    void aFeatureWithoutAWeightChangesNothing() {
        RiskModel model = new RiskModel(-1, Map.of("anger", 2.0));
        Feature anger = new Feature("anger", 1, 0, Optional.empty(), "emotion");
        Feature unweighted = new Feature(Movement.TREND.id(), 1, 0, Optional.empty(), "trajectory");
        assertThat(model.weigh(List.of(anger, unweighted))).isEqualTo(model.weigh(List.of(anger)));
    }

    @Test
    void everyMovementSignalEmotionAndMoveIsAKnownFeature() {
        assertThat(List.of("trend", "burst", "self_harm", "anger", "agent_refusal", "problem_serious", "said_outright"))
                .allSatisfy(name -> assertThat(FeatureNames.isKnown(name)).isTrue());
        assertThat(FeatureNames.isKnown("agent_sighing")).isFalse();
    }
}
