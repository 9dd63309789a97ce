package dev.evenkeel.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.draft.DraftChecker;
import dev.evenkeel.draft.DraftRule;
import dev.evenkeel.draft.DraftSetting;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts made to be slow. Processor time counts, the median of several warmed runs, as the machine may be busy with other things. */
class HostileDraftsTest {

    private static final DraftFiles KNOWLEDGE = DraftFiles.load(Files.shipped(), ReadingFiles.load(Files.shipped()));
    private static final DraftChecker CHECKER = KNOWLEDGE.compile();
    private static final DraftSetting UPSET = KNOWLEDGE.rules().stream()
            .filter(rule -> rule.name().id().equals("emoji.under_anger"))
            .map(DraftRule::examples)
            .map(examples -> examples.get(0).setting())
            .findFirst()
            .orElseThrow();
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final String ORDINARY =
            "I understand your frustration, but unfortunately we can't deliver before Tuesday. You need to send us the "
                    + "receipt and a photo of the lamp. I will get back to you shortly. As I said, the refund takes five days. "
                    + "I am sorry for any inconvenience. Please keep the box until then, and write to me here at any time you like.";
    private static final int LENGTH = 4_000;
    private static final int RUNS = 15;
    private static final Duration LIMIT = Duration.ofMillis(100);

    @BeforeAll
    static void warmUp() {
        for (int i = 0; i < 3_000; i++) {
            CHECKER.check(ORDINARY, UPSET);
        }
        for (int i = 0; i < 40; i++) {
            CHECKER.check(ORDINARY.repeat(12), UPSET);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "calm down ",
                "calm down. ",
                "you need to ",
                "you need to send it. ",
                "unfortunately ",
                "unfortunately, as I said, ",
                "I understand that, but we can't before you didn't ",
                "we can't we can't until you ",
                "sorry sorry sorry if you feel ",
                "I am sorry. ",
                "? ",
                "!? ",
                "\"",
                "\"calm down ",
                "“you must pay ",
                "'it's 'only ",
                "e\u0301\u0301\u0301",
                "\u0301",
                "\uD83D\uDE05\u200D",
                "\uD83D",
                "4111 1111 1111 1111 ",
                "4",
                "a@",
                "a.b@c.d",
                "AND I CAN NOT ",
                "will soon shortly asap ",
                "the the the the ",
                ", ; , ; ",
                "\n",
                "1. do\n",
                "(((",
                "we will be in touch with you about it as soon as ",
                "<x: {y} "
            })
    @Timeout(30)
    void aHostileDraftIsCheckedInTime(String seed) {
        String draft = seed.repeat(LENGTH / seed.length() + 1).substring(0, LENGTH);
        long[] nanos = new long[RUNS];
        int matches = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = CPU.getCurrentThreadCpuTime();
            matches += CHECKER.check(draft, UPSET).matches().size();
            nanos[run] = CPU.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        assertThat(matches).isNotNegative();
        System.out.printf("%-40s %.2f ms%n", seed.strip(), nanos[RUNS / 2] / 1e6);
        assertThat(Duration.ofNanos(nanos[RUNS / 2])).isLessThan(LIMIT);
    }

    @Test
    void anOrdinaryDraftCostsLittle() {
        List<Integer> found = new ArrayList<>();
        long start = CPU.getCurrentThreadCpuTime();
        for (int i = 0; i < 500; i++) {
            found.add(CHECKER.check(ORDINARY, UPSET).matches().size());
        }
        double millis = (CPU.getCurrentThreadCpuTime() - start) / 500e6;
        System.out.printf("60 words: %.3f ms%n", millis);
        assertThat(found).doesNotContain(0);
        assertThat(millis).isLessThan(5);
    }
}
