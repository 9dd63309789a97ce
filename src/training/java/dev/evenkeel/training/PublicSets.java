package dev.evenkeel.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Public data that lies outside the repository. What is not there is remembered and reported, and training goes on without it. */
final class PublicSets {

    private static final Pattern FIELD =
            Pattern.compile("\"(id|text|role|abusive)\":\\s*(\"((?:[^\"\\\\]|\\\\.)*)\"|[^,}\\]]+)");

    private final Path folder;
    private final Set<String> missing = new LinkedHashSet<>();
    private final Map<String, String> digests = new LinkedHashMap<>();

    PublicSets(Path folder) {
        this.folder = folder;
    }

    /** The files that were asked for and are not there. */
    Set<String> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /** SHA-256 of every file read. */
    Map<String, String> digests() {
        return Collections.unmodifiableMap(digests);
    }

    /** The lines of a gzipped file; none if it is not there. */
    List<String> lines(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            missing.add(name);
            return List.of();
        }
        digests.put(name, Digests.sha256(Files.readAllBytes(file)));
        List<String> lines = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** The rows of a file of {@code label<TAB>text}. */
    List<Row> rows(String name) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : lines(name)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                rows.add(Row.of(name, line.substring(0, tab), line.substring(tab + 1)));
            }
        }
        return rows;
    }

    /** The turns of a file of chats, labelled by who wrote them. */
    List<Row> turns(String name) throws IOException {
        List<Row> turns = new ArrayList<>();
        for (String line : lines(name)) {
            String role = "";
            var field = FIELD.matcher(line);
            while (field.find()) {
                String value = field.group(3);
                if (value != null && field.group(1).equals("role")) {
                    role = value;
                } else if (value != null && field.group(1).equals("text")) {
                    turns.add(Row.of(name, role, unescape(value)));
                }
            }
        }
        return turns;
    }

    /** The texts of a file of chats by the chat's id, {@code #} and the turn's place in it, counted from 0. */
    Map<String, String> chats(String name) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String line : lines(name)) {
            String id = "";
            int turn = 0;
            var field = FIELD.matcher(line);
            while (field.find()) {
                String value = field.group(3);
                if (value != null && field.group(1).equals("id")) {
                    id = value;
                } else if (value != null && field.group(1).equals("text")) {
                    texts.put(id + '#' + turn++, unescape(value));
                }
            }
        }
        return texts;
    }

    /** The messages of a file of abuse votes, labelled by what most raters said. */
    List<Row> abuse(String name) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : lines(name)) {
            Map<String, String> fields = new LinkedHashMap<>();
            var field = FIELD.matcher(line);
            while (field.find()) {
                fields.put(field.group(1), field.group(3) == null ? field.group(2) : unescape(field.group(3)));
            }
            boolean abusive = "true".equals(fields.get("abusive"));
            rows.add(Row.of(name, abusive ? "abusive" : "none", fields.getOrDefault("text", "")));
        }
        return rows;
    }

    private static String unescape(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escape = json.charAt(++i);
            if (escape == 'u') {
                out.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                out.append(escape == 'n' ? '\n' : escape == 't' ? '\t' : escape == 'r' ? '\r' : escape);
            }
        }
        return out.toString();
    }
}
