package dev.evenkeel.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evenkeel.advice.Adviser;
import dev.evenkeel.library.Library;
import dev.evenkeel.library.ReadingFiles;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Runs the service over every prefix of every authored conversation and of a folder of transcripts, checks all suggestions and writes the counts to
 * {@code src/training/reports/suggestions.md}. The first argument is the folder, {@code ../shared/data/transcripts} by default; with a second argument
 * each fault is printed.
 */
public final class SuggestionReport {

    private static final Path REPORT = Path.of("src/training/reports/suggestions.md");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int COMMONEST = 8;

    private SuggestionReport() {}

    public static void main(String[] args) throws IOException {
        dev.evenkeel.library.Files shipped = dev.evenkeel.library.Files.shipped();
        Adviser adviser = Library.load(shipped).adviser();
        FaultFinder finder = new FaultFinder(ReadingFiles.load(shipped).tokenizer());
        SuggestionTally authored = new SuggestionTally(finder);
        authored(adviser).forEach(authored::add);
        SuggestionTally transcripts = new SuggestionTally(finder);
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/data/transcripts");
        transcripts(folder, adviser).forEach(transcripts::add);
        Files.writeString(REPORT, report(authored, transcripts));
        if (args.length > 1) {
            List.of(authored, transcripts).forEach(tally -> tally.faults()
                    .forEach((fault, places) -> places.forEach(place -> System.out.println(fault + " " + place))));
            authored.commonest(60).forEach(line -> System.out.println(line.getValue() + " " + line.getKey()));
            System.out.println(authored.techniques());
        }
    }

    /** Every moment of the authored conversations. */
    static List<Moment> authored(Adviser adviser) throws IOException {
        List<Moment> moments = new ArrayList<>();
        for (Conversation conversation : Conversation.load(Train.AUTHORED)) {
            moments.addAll(
                    Moment.of(conversation.id(), conversation.transcript().turns(), adviser));
        }
        return moments;
    }

    /** Every moment of the transcripts in a folder; none when there is no such folder. */
    static List<Moment> transcripts(Path folder, Adviser adviser) throws IOException {
        List<Moment> moments = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            for (Path file : Authored.files(folder, ".json")) {
                moments.addAll(
                        Moment.of(String.valueOf(file.getFileName()), turns(JSON.readTree(file.toFile())), adviser));
            }
        }
        return moments;
    }

    private static List<Turn> turns(JsonNode file) {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : file.get("turns")) {
            Role role = Role.valueOf(turn.get("role").asText().toUpperCase(Locale.ROOT));
            turns.add(Turn.of("t" + turns.size(), role, turn.get("text").asText()));
        }
        return turns;
    }

    private static String report(SuggestionTally authored, SuggestionTally transcripts) {
        StringBuilder out = new StringBuilder(
                "# Suggestions\n\nThe service run over every prefix that ends with a customer's message, at most three"
                        + " suggestions each; every second conversation comes with a time, a follow-up and a hand-off route.\n\n"
                        + "| | authored conversations | transcripts |\n|---|---|---|\n");
        row(out, "moments", authored.moments(), transcripts.moments());
        row(out, "with nothing offered", authored.silent(), transcripts.silent());
        row(out, "suggestions", authored.suggestions(), transcripts.suggestions());
        row(out, "with a gap to fill", authored.gaps(), transcripts.gaps());
        row(out, "distinct sentences", authored.distinctSentences(), transcripts.distinctSentences());
        out.append(String.format(
                Locale.ROOT,
                "| commonest sentence, share of suggestions, crisis and legal words aside | %.2f %% | %.2f %% |%n",
                100 * authored.commonestShare(),
                100 * transcripts.commonestShare()));
        out.append("\n## Faults\n\n| fault | authored | transcripts |\n|---|---|---|\n");
        for (Fault fault : Fault.values()) {
            row(
                    out,
                    fault.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    count(authored, fault),
                    count(transcripts, fault));
        }
        out.append("\n## Techniques offered\n\n| technique | authored | transcripts |\n|---|---|---|\n");
        authored.techniques()
                .forEach((technique, count) ->
                        row(out, technique, count, transcripts.techniques().getOrDefault(technique, 0)));
        out.append("\n## Commonest sentences, authored conversations\n\n| sentence | times |\n|---|---|\n");
        authored.commonest(COMMONEST).forEach(entry -> out.append("| ")
                .append(entry.getKey())
                .append(" | ")
                .append(entry.getValue())
                .append(" |\n"));
        return out.toString();
    }

    private static int count(SuggestionTally tally, Fault fault) {
        return tally.faults().getOrDefault(fault, List.of()).size();
    }

    private static void row(StringBuilder out, String name, int authored, int transcripts) {
        out.append("| ")
                .append(name)
                .append(" | ")
                .append(authored)
                .append(" | ")
                .append(transcripts)
                .append(" |\n");
    }
}
