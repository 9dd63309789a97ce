package dev.evenkeel.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evenkeel.advice.Advice;
import dev.evenkeel.advice.Adviser;
import dev.evenkeel.advice.Question;
import dev.evenkeel.library.Library;
import dev.evenkeel.playbook.Wishes;
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
import java.util.Optional;

/**
 * Prints a readable sheet of every transcript in a folder, turn by turn as a helpdesk would call the service: message, sentiment, risk, decision and what is
 * offered. Reads {@code {"turns": [{"role": …, "text": …}]}} files; nothing is written but standard output.
 */
public final class TranscriptSheet {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TranscriptSheet() {}

    public static void main(String[] args) throws IOException {
        Adviser adviser = Library.load(dev.evenkeel.library.Files.shipped()).adviser();
        Path folder = Path.of(args.length > 0 ? args[0] : "../shared/data/transcripts");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                out.println("\n======== " + file.getFileName());
                sheet(adviser, turns(JSON.readTree(file.toFile())), String.valueOf(file.getFileName()), out);
            }
        }
    }

    private static List<Turn> turns(JsonNode file) {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : file.get("turns")) {
            Role role = Role.valueOf(turn.get("role").asText().toUpperCase(Locale.ROOT));
            turns.add(Turn.of("t" + turns.size(), role, turn.get("text").asText()));
        }
        return turns;
    }

    private static void sheet(Adviser adviser, List<Turn> turns, String id, PrintStream out) {
        boolean customerSpoke = false;
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            out.println(turn.role().name().charAt(0) + ": " + turn.text().replace("\n", " / "));
            customerSpoke |= turn.role() == Role.CUSTOMER;
            if (customerSpoke && turn.role() == Role.CUSTOMER) {
                print(adviser.advise(question(turns.subList(0, i + 1), id)), out);
            }
        }
    }

    private static Question question(List<Turn> turns, String id) {
        return new Question(new Transcript(turns), Context.NONE, Wishes.USUAL, id, "balanced", Optional.empty());
    }

    private static void print(Advice advice, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "      [%s %.2f | risk %.2f %s | %s%s%s]%n",
                advice.mood().sentiment().level().id(),
                advice.mood().sentiment().score(),
                advice.assessment().risk().probability(),
                advice.assessment().band().id(),
                advice.assessment().decision().action().id(),
                advice.assessment().decision().changed() ? " NEW" : "",
                advice.assessment().gates().isEmpty()
                        ? ""
                        : " | " + advice.assessment().gates());
        advice.play().cards().forEach(card -> out.println("      # " + card.title()));
        advice.play()
                .suggestions()
                .forEach(suggestion ->
                        out.println("      > " + suggestion.technique().id() + ": " + suggestion.text()));
    }
}
