package dev.evenkeel.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evenkeel.library.Library;
import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.review.Finished;
import dev.evenkeel.review.Reflection;
import dev.evenkeel.review.Reflection.Chance;
import dev.evenkeel.review.Reflection.Verdict;
import dev.evenkeel.review.Reflector;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prints what a reflection says of every transcript in a folder, beside the transcript, for reading by eye. Reads {@code {"turns": [{"role": …, "text": …}]}}
 * files; nothing is written but standard output. With {@code --answers} after the folder the transcripts themselves are left out.
 */
public final class ReviewSheet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ReviewSheet() {}

    public static void main(String[] args) throws IOException {
        Reflector reflector = Library.load(dev.evenkeel.library.Files.shipped()).reflector();
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/data/transcripts");
        boolean words = args.length < 2;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                List<Turn> turns = turns(JSON.readTree(file.toFile()));
                out.println("\n======== " + file.getFileName() + " (" + turns.size() + " turns)");
                if (words) {
                    turns.forEach(turn -> out.println(turn.id() + " "
                            + turn.role().name().charAt(0) + ": " + turn.text().replace("\n", " / ")));
                }
                Finished finished = new Finished(
                        new Transcript(turns),
                        Context.NONE,
                        Wishes.USUAL,
                        String.valueOf(file.getFileName()),
                        "balanced");
                print(reflector.reflect(finished), words, out);
            }
        }
    }

    /** At most as many turns as a call may have; the latest, with a customer among them. */
    private static List<Turn> turns(JsonNode file) {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : file.get("turns")) {
            Role role = Role.valueOf(turn.get("role").asText().toUpperCase(Locale.ROOT));
            turns.add(Turn.of("t" + (turns.size() + 1), role, turn.get("text").asText()));
        }
        return turns.subList(Math.max(0, turns.size() - 200), turns.size());
    }

    private static void print(Reflection reflection, boolean words, PrintStream out) {
        out.println("  curve     "
                + reflection.timeline().stream()
                        .map(step -> String.format(
                                Locale.ROOT,
                                "t%d %.1f/%.2f",
                                step.turn() + 1,
                                step.sentiment().score(),
                                step.risk()))
                        .collect(Collectors.joining(" ")));
        out.println("  turning   "
                + reflection.turningPoints().stream()
                        .map(point -> "t" + (point.turn() + 1) + " "
                                + point.direction().id())
                        .toList());
        out.println("  impact    "
                + reflection.impacts().stream()
                        .map(impact -> String.format(Locale.ROOT, "t%d %+.1f", impact.turn() + 1, impact.delta()))
                        .toList());
        for (Verdict verdict : List.of(Verdict.GIVEN, Verdict.MISSING)) {
            out.println("  " + verdict.id() + "   "
                    + reflection.techniques().stream()
                            .filter(chance -> chance.verdict() == verdict)
                            .map(ReviewSheet::told)
                            .toList());
        }
        reflection.keep().ifPresent(tip -> out.println("  keep      t" + (tip.turn() + 1) + " " + tip.text()));
        reflection.attempt().ifPresent(tip -> out.println("  try       t" + (tip.turn() + 1) + " " + tip.text()));
        reflection.note().ifPresent(note -> out.println("  note      " + note));
        out.println("  open      "
                + reflection.leftOpen().stream()
                        .map(end -> end.kind().id()
                                + end.turn().map(turn -> " t" + (turn + 1)).orElse(""))
                        .toList());
        if (words) {
            out.println("  hand-over " + reflection.handover().text());
        }
    }

    private static String told(Chance chance) {
        return chance.technique().id() + " t" + (chance.neededAt().orElseThrow() + 1)
                + chance.givenAt().map(turn -> "->t" + (turn + 1)).orElse("");
    }
}
