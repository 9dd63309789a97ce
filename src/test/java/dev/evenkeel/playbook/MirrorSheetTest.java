package dev.evenkeel.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two hundred made-up messages and what may be said back; the outcome of the held part was only ever counted. */
class MirrorSheetTest {

    private static final Path SHEET = Path.of("src/test/resources/mirrors/mirrors.tsv");

    /** What became of a message. */
    private enum Outcome {
        /** Said back in accepted words. */
        RIGHT,
        /** Nothing said where nothing should be. */
        RIGHTLY_SILENT,
        /** Nothing said where something could be. */
        SILENT,
        /** Said back in words that are not accepted. */
        WRONG
    }

    private record Line(String part, String message, List<String> accepted) {

        Outcome outcome() {
            Optional<String> clause = Chat.KNOWLEDGE
                    .lore()
                    .mirror()
                    .read(Chat.TOKENIZER.read(message), Map.of())
                    .clause();
            boolean abstain = accepted.equals(List.of("-"));
            if (clause.isEmpty()) {
                return abstain ? Outcome.RIGHTLY_SILENT : Outcome.SILENT;
            }
            boolean right = !abstain && accepted.stream().anyMatch(one -> fits(one, clause.get()));
            return right ? Outcome.RIGHT : Outcome.WRONG;
        }

        private static boolean fits(String accepted, String clause) {
            return accepted.startsWith("~")
                    ? Arrays.stream(accepted.substring(1).split("&")).allMatch(word -> clause.toLowerCase(Locale.ROOT)
                            .contains(word.strip().toLowerCase(Locale.ROOT)))
                    : accepted.equals(clause);
        }
    }

    private static List<Line> lines() throws IOException {
        try (Stream<String> lines = Files.lines(SHEET)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Line(
                            cells[0],
                            cells[1],
                            Arrays.stream(cells[2].split("\\|"))
                                    .map(String::strip)
                                    .toList()))
                    .toList();
        }
    }

    private static int count(List<Outcome> outcomes, Outcome outcome) {
        return (int) outcomes.stream().filter(outcome::equals).count();
    }

    private static List<Outcome> outcomes(String part) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Line line : lines()) {
            if (line.part().equals(part)) {
                outcomes.add(line.outcome());
            }
        }
        System.out.printf(
                "mirrors, %s: %d right, %d rightly silent, %d silent, %d wrong of %d%n",
                part,
                count(outcomes, Outcome.RIGHT),
                count(outcomes, Outcome.RIGHTLY_SILENT),
                count(outcomes, Outcome.SILENT),
                count(outcomes, Outcome.WRONG),
                outcomes.size());
        return outcomes;
    }

    @Test
    void theSheetHasEnoughOfBoth() throws IOException {
        List<Line> lines = lines();
        assertThat(lines)
                .filteredOn(line -> !line.accepted().equals(List.of("-")))
                .hasSizeGreaterThanOrEqualTo(150);
        assertThat(lines)
                .filteredOn(line -> line.accepted().equals(List.of("-")))
                .hasSizeGreaterThanOrEqualTo(50);
        assertThat(lines).extracting(Line::message).doesNotHaveDuplicates();
    }

    @Test
    void onTheOpenPartNothingWrongIsSaid() throws IOException {
        List<Outcome> open = outcomes("open");
        assertThat(count(open, Outcome.WRONG)).isZero();
        assertThat(count(open, Outcome.RIGHT)).isGreaterThanOrEqualTo(57);
    }

    /** Rather silent than wrong; a rule that speaks more often must not be wrong more often. */
    @Test
    void onTheHeldPartFewThingsAreWrong() throws IOException {
        List<Outcome> held = outcomes("held");
        assertThat(count(held, Outcome.WRONG)).isLessThanOrEqualTo(6);
        assertThat(count(held, Outcome.RIGHT)).isGreaterThanOrEqualTo(34);
    }
}
