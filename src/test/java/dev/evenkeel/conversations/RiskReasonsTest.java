package dev.evenkeel.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.escalation.Contribution;
import dev.evenkeel.escalation.Risk;
import dev.evenkeel.library.Files;
import dev.evenkeel.library.Library;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Properties of the risk over every conversation of the specification and every prefix of it. */
class RiskReasonsTest {

    private static final List<String> THREATS = List.of(
            "I want to speak to your manager.", "I will take my business elsewhere.", "You will hear from my lawyer.");

    private final Adviser adviser = Library.load(Files.shipped()).adviser();

    private static List<Turn> turns(ConversationFile file) {
        List<Turn> turns = new ArrayList<>();
        if (file.request().getOrDefault("turns", List.of()) instanceof List<?> written) {
            for (Object item : written) {
                if (item instanceof Map<?, ?> turn) {
                    Role role = Role.valueOf(String.valueOf(turn.get("role")).toUpperCase(Locale.ROOT));
                    turns.add(Turn.of("t" + turns.size(), role, String.valueOf(turn.get("text"))));
                }
            }
        }
        return turns;
    }

    private static List<List<Turn>> prefixes() {
        List<List<Turn>> prefixes = new ArrayList<>();
        for (ConversationFile file : ConversationFile.all()) {
            List<Turn> turns = turns(file);
            for (int i = 1; i <= turns.size(); i++) {
                if (turns.subList(0, i).stream().anyMatch(turn -> turn.role() == Role.CUSTOMER)) {
                    prefixes.add(turns.subList(0, i));
                }
            }
        }
        return prefixes;
    }

    private Risk risk(List<Turn> turns) {
        List<TurnReading> readings = adviser.reader().read(new Transcript(turns));
        return adviser.assessor().assess(readings, "balanced").risk();
    }

    @Test
    void contributionsAndBiasAreTheLogitOfTheRisk() {
        for (List<Turn> turns : prefixes()) {
            Risk risk = risk(turns);
            double sum = risk.bias()
                    + risk.contributions().stream()
                            .mapToDouble(Contribution::logOdds)
                            .sum();
            double p = risk.probability();
            assertThat(Math.log(p / (1 - p))).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void everyReasonLiesInsideTheTextOfItsTurn() {
        for (List<Turn> turns : prefixes()) {
            for (Contribution reason : risk(turns).contributions()) {
                String text = turns.get(reason.turn()).text();
                reason.span().ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
            }
        }
    }

    @Test
    void oneMoreThreatNeverLowersTheRisk() {
        for (List<Turn> turns : prefixes()) {
            double calm = risk(with(turns, "Okay.")).probability();
            for (String threat : THREATS) {
                assertThat(risk(with(turns, threat)).probability()).as(threat).isGreaterThan(calm);
            }
        }
    }

    private static List<Turn> with(List<Turn> turns, String text) {
        List<Turn> longer = new ArrayList<>(turns);
        longer.add(new Turn("next", Role.CUSTOMER, text, Optional.empty()));
        return longer;
    }
}
