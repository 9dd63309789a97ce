package dev.evenkeel.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.DraftChecker;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DraftCheckTest {

    private static final ReadingFiles READING = ReadingFiles.load(Files.shipped());
    private static final DraftChecker CHECKER =
            DraftFiles.load(Files.shipped(), READING).compile();

    @Test
    void anEmptyDraftHasNothingToSayAboutIt() {
        assertThat(CHECKER.check("")).isEqualTo(new DraftCheck(List.of(), "", List.of()));
        assertThat(CHECKER.check(" \n ").matches()).isEmpty();
    }

    @Test
    void severalRulesInOneSentenceMakeOneRewrite() {
        DraftCheck check = CHECKER.check("Unfortunately, as I said, you need to send the form.");
        assertThat(check.rewrite()).isEqualTo("Could you send the form?");
        assertThat(check.matches()).hasSize(1);
        assertThat(check.matches().get(0).also()).hasSize(2);
    }

    @Test
    void theGravestRuleOwnsTheWords() {
        DraftCheck check = CHECKER.check("Obviously you should have read it.");
        assertThat(check.matches().get(check.matches().size() - 1).rule().category())
                .isEqualTo("YOU_BLAME");
    }

    @Test
    void textInQuotationMarksIsLeftAlone() {
        assertThat(CHECKER.check("The note said “calm down” and \"you need to send it\".")
                        .matches())
                .isEmpty();
        assertThat(CHECKER.check("You wrote \"unfortunately\" twice.").matches())
                .isEmpty();
    }

    @Test
    void aDraftIsNeverRewrittenToNothing() {
        DraftCheck check = CHECKER.check("Calm down. Whatever.");
        assertThat(check.rewrite()).isNotBlank();
    }

    @Test
    void offsetsCountUtf16UnitsAfterAnEmoji() {
        String draft = "😀 Hello. You need to send the form.";
        DraftCheck check = CHECKER.check(draft);
        assertThat(check.matches().get(0).span().in(draft)).isEqualTo("You need to send the form.");
    }

    @Test
    void lineBreaksStayWhereTheyAre() {
        assertThat(CHECKER.check(
                                "Hello Ana,\n\nunfortunately the lamp is gone.\nYou need to sign the form.\n\nBest, Jo")
                        .rewrite())
                .isEqualTo("Hello Ana,\n\nThe lamp is gone.\nCould you sign the form?\n\nBest, Jo");
    }

    @Test
    void eightThreadsGetTheSameAnswer() throws Exception {
        String draft =
                "I understand your frustration, but unfortunately we can't deliver before Tuesday. You need to wait.";
        DraftCheck expected = CHECKER.check(draft);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<DraftCheck>> tasks = IntStream.range(0, 400)
                    .<Callable<DraftCheck>>mapToObj(i -> () -> CHECKER.check(draft))
                    .toList();
            for (var result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aRuleWithASlotThatNothingFillsStopsTheStart() {
        Files broken = path -> {
            byte[] shipped = Files.shipped().bytes(path);
            String text = new String(shipped, java.nio.charset.StandardCharsets.UTF_8);
            return path.endsWith("emoji.yaml")
                    ? text.replace("replace: [\"\"]", "replace: [\"{nobody}\"]")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                    : shipped;
        };
        assertThatThrownBy(() -> DraftFiles.load(broken, READING))
                .isInstanceOf(BrokenLibraryException.class)
                .hasMessageContaining("emoji.yaml, emoji.under_anger")
                .hasMessageContaining("nobody");
    }
}
