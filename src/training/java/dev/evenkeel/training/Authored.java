package dev.evenkeel.training;

import dev.evenkeel.training.Message.Labels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Our own corpus: single messages and conversations of every industry served. */
final class Authored {

    private static final int PARTS = 5;

    private Authored() {}

    /** Every message, customer turn and agent turn, in the order of the file names. */
    static List<Message> load(Path folder) throws IOException {
        List<Message> all = new ArrayList<>();
        for (Path file : files(folder.resolve("messages"), ".tsv")) {
            messages(file, all);
        }
        for (Path file : files(folder.resolve("conversations"), ".txt")) {
            turns(file, all);
        }
        return all;
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String industry(Path file) {
        return String.valueOf(file.getFileName()).replaceAll("\\..*", "");
    }

    private static void messages(Path file, List<Message> all) throws IOException {
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] row = line.split("\t", -1);
            if (row.length != 7) {
                throw new IOException(file.getFileName() + ": seven columns expected: " + line);
            }
            Labels labels = new Labels(row[1], row[2], list(row[3]), row[4], list(row[5]), List.of());
            all.add(new Message(row[0], industry(file), Fnv.isInPart(row[0], PARTS), labels, text(row[6])));
        }
    }

    private static void turns(Path file, List<Message> all) throws IOException {
        String conversation = "";
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("===")) {
                conversation = line.substring(3).split("\\|")[0].strip();
                number = 0;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                number++;
                boolean heldBack = Fnv.isInPart(conversation, PARTS);
                String id = conversation + "#" + number;
                all.add(turn(new Message(id, industry(file), heldBack, Labels.ofAgent(List.of()), line)));
            }
        }
    }

    /** Splits the labels off a line that still stands where the text belongs. */
    private static Message turn(Message raw) {
        String[] role = raw.text().split(" \\| ", 2);
        boolean agents = role[0].strip().equals("a");
        String[] part = role[1].split(" \\| ", agents ? 2 : 6);
        Labels labels = agents
                ? Labels.ofAgent(list(part[0]))
                : new Labels(
                        part[0].strip(), part[1].strip(), list(part[2]), part[3].strip(), list(part[4]), List.of());
        return new Message(raw.id(), raw.industry(), raw.heldBack(), labels, text(part[agents ? 1 : 5]));
    }

    static List<String> list(String cell) {
        return cell.strip().equals("-") || cell.isBlank()
                ? List.of()
                : Stream.of(cell.split(",")).map(String::strip).toList();
    }

    private static String text(String cell) {
        return cell.strip().replace("\\n", "\n");
    }
}
