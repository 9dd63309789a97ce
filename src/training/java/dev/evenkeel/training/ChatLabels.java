package dev.evenkeel.training;

import dev.evenkeel.training.Message.Labels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels that were given by reading to turns of public chats. The repository keeps ids and labels; the texts are looked up in the public sets,
 * and a turn whose text is not there is done without.
 */
final class ChatLabels {

    private static final Path FOLDER = Path.of("src/training/data/labels");
    private static final int DIGITS = 12;

    private static final Map<String, String> SETS =
            Map.of("banking77", Unlabelled.BANKING, "multidogo", "intent/multidogo.intent.train.tsv.gz");

    private final Map<String, String> texts = new HashMap<>();

    private ChatLabels(PublicSets sets) throws IOException {
        for (Map.Entry<String, String> set : SETS.entrySet()) {
            for (Row row : sets.rows(set.getValue())) {
                byte[] text = row.text().getBytes(StandardCharsets.UTF_8);
                texts.put(set.getKey() + '\t' + Digests.sha256(text).substring(0, DIGITS), row.text());
            }
        }
        sets.chats(Unlabelled.CHATS).forEach((id, text) -> texts.put("cucom\t" + id, text));
    }

    /**
     * Turns with every label of the guide, turns with problem and sentiment alone (their hostility is empty), and agents' turns with moves. They
     * belong to no industry and none is held back.
     */
    static List<Message> load(PublicSets sets) throws IOException {
        ChatLabels labels = new ChatLabels(sets);
        List<Message> all = new ArrayList<>();
        labels.add("customer_turns", 7, all);
        labels.add("customer_readings", 4, all);
        labels.add("agent_turns", 3, all);
        return all;
    }

    private void add(String name, int columns, List<Message> all) throws IOException {
        for (String line : Files.readAllLines(FOLDER.resolve(name + ".tsv"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != columns) {
                throw new IOException(name + ": " + columns + " columns expected: " + line);
            }
            String id = row[0] + '\t' + row[1];
            String text = texts.get(id);
            if (text != null) {
                all.add(new Message(id, "", false, labels(row), text));
            }
        }
    }

    private static Labels labels(String[] row) {
        return switch (row.length) {
            case 3 -> Labels.ofAgent(Authored.list(row[2]));
            case 4 -> new Labels(row[2], row[3], List.of(), "", List.of(), List.of());
            default -> new Labels(row[2], row[3], Authored.list(row[4]), row[5], Authored.list(row[6]), List.of());
        };
    }
}
