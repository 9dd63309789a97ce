package dev.evenkeel.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.escalation.Decision.Action;
import dev.evenkeel.reading.Signal;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A policy followed through conversations, with a risk model of round numbers: displeasure of the last turn and threats. */
class DecisionTest {

    private static final RiskModel ROUND = new RiskModel(-3, Map.of("displeasure_last", 5.0, "said_outright", 6.0));

    private static final DecisionPolicy POLICY = new DecisionPolicy(
            "test",
            new EnumMap<>(Map.of(Action.NUDGE_AGENT, 0.4, Action.NOTIFY_SUPERVISOR, 0.6, Action.HANDOFF, 0.99)),
            2,
            0.5,
            2,
            new EnumMap<>(Map.of(Gate.SELF_HARM, Action.HANDOFF)));

    private final Assessor assessor = new Assessor(ROUND, new Assessor.Bands(0.25, 0.5, 0.8), Map.of("test", POLICY));

    private Decision decide(Chat chat) {
        return assessor.assess(chat.readings(), "test").decision();
    }

    @Test
    void oneBadTurnNudgesTheAgentAndCallsNobody() {
        Decision decision = decide(new Chat().customer(-0.9, "awful"));
        assertThat(decision.action()).isEqualTo(Action.NUDGE_AGENT);
        assertThat(decision.because()).contains("waiting_for_evidence");
    }

    @Test
    void twoBadTurnsInARowCallASupervisor() {
        Decision decision =
                decide(new Chat().customer(-0.9, "awful").agent("Hm.").customer(-0.9, "still awful"));
        assertThat(decision.action()).isEqualTo(Action.NOTIFY_SUPERVISOR);
        assertThat(decision.changed()).isTrue();
    }

    @Test
    void aDemandForAManagerNeedsNoSecondTurn() {
        Decision decision = decide(new Chat().customer(0, "I want a manager", Signal.MANAGER_REQUEST));
        assertThat(decision.action()).isEqualTo(Action.NOTIFY_SUPERVISOR);
        assertThat(decision.because()).contains("said_outright");
    }

    @Test
    void anAlarmIsNotRaisedAnewWhileItLasts() {
        Chat chat = new Chat().customer(-0.9, "awful").customer(-0.9, "awful").customer(-0.9, "awful");
        Decision decision = decide(chat);
        assertThat(decision.action()).isEqualTo(Action.NOTIFY_SUPERVISOR);
        assertThat(decision.changed()).isFalse();
    }

    @Test
    void anAlarmEndsOnlyWellBelowItsThreshold() {
        Chat chat = new Chat().customer(-0.9, "awful").customer(-0.9, "awful").customer(-0.5, "meh");
        Decision kept = decide(chat);
        assertThat(kept.action()).isEqualTo(Action.NOTIFY_SUPERVISOR);
        assertThat(kept.because()).contains("not_yet_released");
        assertThat(decide(chat.customer(0.5, "ok good")).action()).isEqualTo(Action.NONE);
    }

    @Test
    void anOpenGateKeepsItsLeastActionToTheEnd() {
        Chat chat = new Chat().customer(-0.3, "I want to die", Signal.SELF_HARM).customer(0.4, "thanks");
        Assessment assessment = assessor.assess(chat.readings(), "test");
        assertThat(assessment.decision().action()).isEqualTo(Action.HANDOFF);
        assertThat(assessment.band()).isEqualTo(Risk.Band.CRITICAL);
        assertThat(assessment.isOpen(Gate.SELF_HARM)).isTrue();
    }

    @Test
    void abusePassesWhenTheCustomerGoesOnWithoutIt() {
        Chat chat = new Chat().customer(-0.9, "you idiot", Signal.ABUSE_INSULT);
        assertThat(assessor.assess(chat.readings(), "test").isOpen(Gate.ABUSE)).isTrue();
        chat.customer(-0.2, "fine").customer(0, "so what now");
        assertThat(assessor.assess(chat.readings(), "test").isOpen(Gate.ABUSE)).isFalse();
    }

    @Test
    void theReasonsAddUpToTheLogit() {
        Chat chat = new Chat().customer(-0.7, "bad", Signal.MANAGER_REQUEST).customer(-0.2, "well");
        Risk risk = assessor.assess(chat.readings(), "test").risk();
        double sum = risk.bias()
                + risk.contributions().stream()
                        .mapToDouble(Contribution::logOdds)
                        .sum();
        double logit = Math.log(risk.probability() / (1 - risk.probability()));
        assertThat(sum).isCloseTo(logit, org.assertj.core.api.Assertions.within(1e-9));
    }
}
