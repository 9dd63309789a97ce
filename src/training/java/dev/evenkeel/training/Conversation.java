package dev.evenkeel.training;

import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An authored conversation.
 *
 * @param event what it escalated with, or {@code none}
 * @param eventTurn the index of the turn that it escalated at, or -1
 */
record Conversation(String id, String arc, boolean heldBack, Transcript transcript, String event, int eventTurn) {

    private static final int PARTS = 5;

    /** Every conversation of the corpus, in the order of the files. */
    static List<Conversation> load(Path folder) throws IOException {
        List<Conversation> all = new ArrayList<>();
        for (Path file : Authored.files(folder.resolve("conversations"), ".txt")) {
            List<String> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("===") && !lines.isEmpty()) {
                    all.add(of(lines));
                    lines.clear();
                }
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line);
                }
            }
            all.add(of(lines));
        }
        return all;
    }

    private static Conversation of(List<String> lines) {
        String[] head = lines.get(0).substring(3).split("\\|");
        String id = head[0].strip();
        String[] event = head[3].replace("event:", "").strip().split("@");
        List<Turn> turns = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            boolean agent = line.startsWith("a");
            String[] cells = line.split(" \\| ", agent ? 3 : 7);
            String text = cells[agent ? 2 : 6].strip().replace("\\n", "\n");
            turns.add(Turn.of(String.valueOf(turns.size() + 1), agent ? Role.AGENT : Role.CUSTOMER, text));
        }
        int eventTurn = event.length == 2 ? Integer.parseInt(event[1]) - 1 : -1;
        return new Conversation(
                id,
                head[1].replace("arc:", "").strip(),
                Fnv.isInPart(id, PARTS),
                new Transcript(turns),
                event[0],
                eventTurn);
    }

    boolean escalates() {
        return eventTurn >= 0;
    }
}
