package dev.evenkeel.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.library.Files;
import dev.evenkeel.library.Library;
import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The longest conversations that are taken. */
class LongReflectionTest {

    private static final int MOST_TURNS = 200;

    /** Far more than it takes: the printed figure is the measurement, and this holds on a slow machine too. */
    private static final double LAX_MS = 500;

    private static final Reflector REFLECTOR = Library.load(Files.shipped()).reflector();

    /** The authored conversations one after the other: every turn has something to read. */
    private static Finished long200() {
        List<Turn> turns = new ArrayList<>();
        for (int round = 0; turns.size() < MOST_TURNS; round++) {
            for (ReviewFile file : ReviewFile.all()) {
                for (Turn turn : file.turns()) {
                    if (turns.size() < MOST_TURNS) {
                        turns.add(Turn.of("t" + turns.size(), turn.role(), turn.text()));
                    }
                }
            }
        }
        return new Finished(new Transcript(turns), Context.NONE, Wishes.USUAL, "long", "balanced");
    }

    @Test
    void twoHundredTurnsAreReflectedOnQuickly() {
        assertThat(best("200 mixed turns", long200())).isLessThan(LAX_MS);
    }

    @Test
    void soIsOneGrievanceThatIsNeverSettled() {
        assertThat(best("200 turns of one grievance", complaint(MOST_TURNS))).isLessThan(LAX_MS);
    }

    /** One grievance that is never settled, which is the dearest kind. */
    private static Finished complaint(int size) {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean customer = i % 2 == 0;
            String text = customer
                    ? "The washer from order " + i + " still leaks and I have asked you " + i + " times to fix it."
                    : "I understand. Could you send photo " + i + " of the washer?";
            turns.add(Turn.of("t" + i, customer ? Role.CUSTOMER : Role.AGENT, text));
        }
        return new Finished(new Transcript(turns), Context.NONE, Wishes.USUAL, "c", "balanced");
    }

    /** The least processor time of several runs, in milliseconds. */
    private static double best(String what, Finished finished) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 40; i++) {
            long start = clock.getCurrentThreadCpuTime();
            assertThat(REFLECTOR.reflect(finished).timeline()).hasSizeGreaterThan(90);
            best = Math.min(best, (clock.getCurrentThreadCpuTime() - start) / 1e6);
        }
        System.out.printf(Locale.ROOT, "%s: %.1f ms of processor time%n", what, best);
        return best;
    }
}
