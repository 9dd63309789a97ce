package dev.evenkeel.api.hostility;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The traces that were sent, as the collector got them. Collector and test are loaded apart, so that they meet in a folder. */
final class Traced {

    private static final Path FOLDER = Path.of("target", "traces");

    private Traced() {}

    static void clear() throws IOException {
        Files.createDirectories(FOLDER);
        for (Path file : files()) {
            Files.delete(file);
        }
    }

    static void keep(byte[] trace) throws IOException {
        Path arriving = Files.write(FOLDER.resolve(UUID.randomUUID() + ".part"), trace);
        Files.move(arriving, FOLDER.resolve(arriving.getFileName() + ".bin"));
    }

    /** Names and attributes are in there as they are. */
    static String all() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files()) {
            if (file.toString().endsWith(".bin")) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.toList();
        }
    }
}
