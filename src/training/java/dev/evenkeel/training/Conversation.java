package dev.evenkeel.training;

import dev.evenkeel.escalation.Outright;
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

    /**
     * Single messages as conversations of one turn: those that are escalation in themselves, and some that are not. They teach what a demand is worth
     * when it comes out of the blue.
     *
     * @param others one of so many messages that are no escalation is taken
     */
    static List<Conversation> ofMessages(List<Message> messages, int others) {
        List<Conversation> all = new ArrayList<>();
        for (Message message : messages) {
            boolean single = message.id().contains("-m") && !message.isAgents();
            String outright = message.labels().signals().stream()
                    .filter(signal -> !Outright.weightName(signal).equals(signal))
                    .findFirst()
                    .orElse("none");
            if (single && (!outright.equals("none") || Fnv.isInPart("other/" + message.id(), others))) {
                Transcript transcript = new Transcript(List.of(Turn.of("1", Role.CUSTOMER, message.text())));
                int event = outright.equals("none") ? -1 : 0;
                all.add(new Conversation(message.id(), "message", message.heldBack(), transcript, outright, event));
            }
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
