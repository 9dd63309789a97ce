package dev.evenkeel.review;

import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * A finished conversation and what a coach sees in it; see {@code GUIDE.md} beside the files.
 *
 * @param held whether nobody tunes to it
 */
record ReviewFile(String id, boolean held, List<Turn> turns, Map<String, Object> yaml) {

    private static final Path FOLDER = Path.of("src/test/resources/reviews");

    static List<ReviewFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(ReviewFile::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<ReviewFile> load(Path file) {
        try {
            Map<String, List<Map<String, Object>>> yaml = new Yaml().load(Files.readString(file));
            return yaml.getOrDefault("conversations", List.of()).stream().map(ReviewFile::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static ReviewFile of(Map<String, Object> yaml) {
        List<Turn> turns = new ArrayList<>();
        for (Map<String, String> turn : (List<Map<String, String>>) yaml.getOrDefault("turns", List.of())) {
            turn.forEach((who, text) ->
                    turns.add(Turn.of("t" + (turns.size() + 1), who.equals("c") ? Role.CUSTOMER : Role.AGENT, text)));
        }
        return new ReviewFile(String.valueOf(yaml.get("id")), yaml.containsKey("held"), turns, yaml);
    }

    Finished finished() {
        return new Finished(new Transcript(turns), Context.NONE, Wishes.USUAL, id, "balanced");
    }

    /** What is expected under a key. */
    Set<String> expected(String key) {
        Set<String> items = new LinkedHashSet<>();
        ((List<?>) yaml.getOrDefault(key, List.of())).forEach(item -> items.add(String.valueOf(item)));
        return items;
    }

    @Override
    public String toString() {
        return id;
    }
}
