package dev.evenkeel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.reading.Problem.Kind;
import dev.evenkeel.reading.Problem.Severity;
import dev.evenkeel.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What broke, and how much it weighs. */
class ProblemReaderTest {

    private static final List<Kind> NOTHING = List.of();

    private static Problem read(List<Kind> stated, Signal... signals) {
        return ProblemReader.read(mentions(stated.stream()), mentions(Stream.of(signals)));
    }

    private static <T> List<Mention<T>> mentions(Stream<T> found) {
        return found.map(what -> new Mention<>(what, "rule", new Span(0, 1))).toList();
    }

    @Test
    void aTurnThatStatesNothingHasNoProblem() {
        assertThat(read(NOTHING)).isEqualTo(Problem.NONE);
        assertThat(read(NOTHING, Signal.THANKS, Signal.URGENCY)).isEqualTo(Problem.NONE);
    }

    @Test
    void aStatedProblemAloneIsMinor() {
        assertThat(read(List.of(Kind.DELAY))).isEqualTo(new Problem(Kind.DELAY, Severity.MINOR));
    }

    @Test
    void wrongMoneyIsAlwaysSerious() {
        assertThat(read(List.of(Kind.WRONG_CHARGE))).isEqualTo(new Problem(Kind.WRONG_CHARGE, Severity.SERIOUS));
        assertThat(read(List.of(Kind.REFUND_OVERDUE)).severity()).isEqualTo(Severity.SERIOUS);
    }

    @Test
    void whatItCostAndThatItRecursMakeAProblemSerious() {
        assertThat(read(List.of(Kind.DELAY), Signal.COST_TO_CUSTOMER).severity())
                .isEqualTo(Severity.SERIOUS);
        assertThat(read(List.of(Kind.NOT_WORKING), Signal.REPEAT_CONTACT).severity())
                .isEqualTo(Severity.SERIOUS);
    }

    @Test
    void aDefiniteProblemCountsBeforeAVagueOne() {
        assertThat(read(List.of(Kind.OTHER, Kind.NO_ACCESS)).kind()).isEqualTo(Kind.NO_ACCESS);
        assertThat(read(List.of(Kind.DAMAGED, Kind.DELAY)).kind()).isEqualTo(Kind.DAMAGED);
    }

    @Test
    void aComplaintSaysThatThereIsAProblem() {
        assertThat(read(NOTHING, Signal.WAIT_COMPLAINT)).isEqualTo(new Problem(Kind.DELAY, Severity.MINOR));
        assertThat(read(NOTHING, Signal.SAFETY_HAZARD)).isEqualTo(new Problem(Kind.OTHER, Severity.SERIOUS));
        assertThat(read(NOTHING, Signal.BLAME_COMPANY, Signal.NOT_HEARD).kind()).isEqualTo(Kind.NO_ANSWER);
    }
}
