package dev.evenkeel.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evenkeel.draft.DraftSetting;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReader;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What agents wrote in recorded chats, each turn as the draft that it once was, in the conversation up to it. */
final class DraftTurns {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TurnReader reader;

    DraftTurns(TurnReader reader) {
        this.reader = reader;
    }

    /**
     * A turn of an agent.
     *
     * @param key the conversation and the turn's place in it, {@code conversation#place}
     */
    record DraftTurn(String key, String text, DraftSetting setting) {

        String conversation() {
            return key.substring(0, key.lastIndexOf('#'));
        }
    }

    /** Every agent's turn of the public chats; a conversation a line. */
    void each(PublicSets sets, String name, Consumer<DraftTurn> use) throws IOException {
        for (String line : sets.lines(name)) {
            each(JSON.readTree(line), use);
        }
    }

    /** Every agent's turn of the transcripts in a folder; a conversation a file. */
    void each(Path folder, Consumer<DraftTurn> use) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                each(JSON.readTree(file.toFile()), use);
            }
        }
    }

    private void each(JsonNode conversation, Consumer<DraftTurn> use) {
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : conversation.get("turns")) {
            Role role = Role.valueOf(turn.get("role").asText().toUpperCase(Locale.ROOT));
            turns.add(Turn.of("t" + turns.size(), role, turn.get("text").asText()));
        }
        List<TurnReading> readings = reader.read(new Transcript(turns));
        boolean customerSpoke = false;
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).role() == Role.AGENT) {
                String key = conversation.get("id").asText() + "#" + i;
                use.accept(new DraftTurn(key, turns.get(i).text(), setting(before(readings, i), customerSpoke)));
            }
            customerSpoke |= turns.get(i).role() == Role.CUSTOMER;
        }
    }

    private static List<TurnReading> before(List<TurnReading> readings, int turn) {
        return readings.stream().filter(reading -> reading.index() < turn).toList();
    }

    private static DraftSetting setting(List<TurnReading> before, boolean customerSpoke) {
        return new DraftSetting(before, customerSpoke ? Optional.of(Mood.of(before)) : Optional.empty(), Context.NONE);
    }
}
