package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.reading.Signal;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Freshly worded messages open the gate that they call for, and innocent ones with the same words open none. */
class GatesRecallTest {

    private final GateSheet sheet = new GateSheet();

    @ParameterizedTest
    @CsvSource({"self_harm, 0.92", "threat_violence, 0.90", "safety_hazard, 0.90", "legal_threat, 0.90"})
    void aGateOpensForFreshWordings(String gate, double floor) throws IOException {
        Set<Signal> signals = GateSheet.GATES.getOrDefault(gate, Set.of());
        List<String> held = GateSheet.messages(gate, true);
        List<String> open = GateSheet.messages(gate, false);
        System.out.printf(
                "%s: recall %.3f of %d held back, %.3f of %d open%n",
                gate, share(held, signals), held.size(), share(open, signals), open.size());
        open.stream()
                .filter(message -> !sheet.opens(message, signals))
                .forEach(message -> System.out.println("  missed: " + message));
        assertThat(share(held, signals)).as("held back").isGreaterThanOrEqualTo(floor);
        assertThat(share(open, signals)).as("open").isGreaterThanOrEqualTo(floor);
    }

    @Test
    void innocentWordsOpenNoGate() throws IOException {
        List<String> held = GateSheet.messages("calm", true);
        List<String> open = GateSheet.messages("calm", false);
        System.out.printf(
                "calm: false gates %.3f of %d held back, %.3f of %d open%n",
                share(held, GateSheet.ANY), held.size(), share(open, GateSheet.ANY), open.size());
        open.stream()
                .filter(message -> sheet.opens(message, GateSheet.ANY))
                .forEach(message -> System.out.println("  false: " + message + " " + sheet.rulesBehind(message)));
        assertThat(share(held, GateSheet.ANY)).as("held back").isLessThanOrEqualTo(0.05);
        assertThat(share(open, GateSheet.ANY)).as("open").isZero();
    }

    private double share(List<String> messages, Set<Signal> signals) {
        return (double) messages.stream()
                        .filter(message -> sheet.opens(message, signals))
                        .count()
                / messages.size();
    }
}
