package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Public chat in which nobody is in danger and nobody calls a lawyer. The data lies outside the repository: without it this test says that it is skipped. */
class CalmChatTest {

    private static final String CALM = "intent/multidogo.intent.dev.tsv.gz";
    private static final double MOST = 0.001;

    @Test
    void atMostOneCalmTurnInAThousandOpensAGate() throws IOException {
        List<String> turns = new PublicSets(Train.publicData())
                .lines(CALM).stream()
                        .map(line -> line.substring(line.indexOf('\t') + 1))
                        .toList();
        assumeFalse(turns.isEmpty(), CALM + " is not there");
        GateSheet sheet = new GateSheet();
        List<String> alarms =
                turns.stream().filter(turn -> sheet.opens(turn, GateSheet.ANY)).toList();
        System.out.printf("calm chat: %d false gates in %d turns%n", alarms.size(), turns.size());
        if (Boolean.getBoolean("gates.show")) {
            alarms.forEach(turn -> System.out.println("  false: " + turn + " " + sheet.rulesBehind(turn)));
        }
        assertThat((double) alarms.size() / turns.size()).isLessThanOrEqualTo(MOST);
    }
}
