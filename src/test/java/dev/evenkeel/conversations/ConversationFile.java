package dev.evenkeel.conversations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * One conversation of the specification.
 *
 * @param name the file's name without its ending: what happens
 * @param request the body of the call
 * @param expect what the answer must say
 */
record ConversationFile(String name, Map<String, Object> request, Map<String, Object> expect) {

    private static final Path FOLDER = Path.of("src/test/resources/conversations");
    private static final Path UNMET = Path.of("src/test/resources/conversations-unmet.txt");
    private static final List<String> SENT = List.of("context", "options", "customer_typing", "draft", "language");

    /** All of them, by name. */
    static List<ConversationFile> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(ConversationFile::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of those that are known not to come out right yet. */
    static Set<String> unmet() {
        try (Stream<String> lines = Files.lines(UNMET)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConversationFile load(Path file) {
        try {
            Map<String, Object> yaml = new Yaml().load(Files.readString(file));
            String name = String.valueOf(file.getFileName()).replace(".yaml", "");
            Map<String, Object> request = new LinkedHashMap<>();
            request.put("conversation_id", name);
            request.put("turns", turns(maps(yaml, "turns")));
            SENT.stream().filter(yaml::containsKey).forEach(key -> request.put(key, yaml.getOrDefault(key, Map.of())));
            return new ConversationFile(name, request, map(yaml.getOrDefault("expect", Map.of())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turns are written {@code - customer: text}, with {@code at} beside it where the time matters. */
    private static List<Map<String, Object>> turns(List<Map<String, Object>> written) {
        List<Map<String, Object>> turns = new ArrayList<>();
        for (Map<String, Object> turn : written) {
            Map<String, Object> sent = new LinkedHashMap<>();
            turn.forEach((key, value) -> {
                if (key.equals("at")) {
                    sent.put("at", value.toString());
                } else {
                    sent.put("role", key);
                    sent.put("text", String.valueOf(value));
                }
            });
            turns.add(sent);
        }
        return turns;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> yaml, String key) {
        return (List<Map<String, Object>>) yaml.getOrDefault(key, List.of());
    }

    /** A list of the expectation; a single value is a list of one. */
    List<String> list(String key) {
        Object value = expect.getOrDefault(key, List.of());
        List<?> items = value instanceof List<?> list ? list : List.of(value);
        return items.stream().map(String::valueOf).toList();
    }

    boolean has(String key) {
        return expect.containsKey(key);
    }

    @Override
    public String toString() {
        return name;
    }
}
