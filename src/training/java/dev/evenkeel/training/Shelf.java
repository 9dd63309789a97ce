package dev.evenkeel.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.Version;

/** Where trained models are put: {@code <name>.bin} and {@code <name>.card.json}, and the word files beside them. */
final class Shelf {

    /** A fixed time in the archive, so that the same models give the same bytes. */
    private static final long NO_TIME = 315_532_800_000L + 86_400_000L;

    private final Path folder;

    Shelf(Path folder) {
        this.folder = folder;
    }

    /** Puts an archive of models and its card; {@code card} is what the card says beside the digests. */
    void put(String name, Map<String, AbstractModel> models, Map<String, Object> card) throws IOException {
        Map<String, Object> digests = new TreeMap<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            for (Map.Entry<String, AbstractModel> model : new TreeMap<>(models).entrySet()) {
                byte[] bytes = Maxent.bytes(model.getValue());
                digests.put(model.getKey(), Digests.sha256(bytes));
                ZipEntry entry = new ZipEntry(model.getKey() + ".maxent");
                entry.setTime(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve(name + ".bin"), out.toByteArray());
        card(name, digests, card);
    }

    /** Puts the word files and their card. */
    void words(Map<String, String> files, Map<String, Object> card) throws IOException {
        Map<String, Object> digests = new TreeMap<>();
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            digests.put(file.getKey(), Digests.sha256(bytes));
            Files.write(folder.resolve(file.getKey() + ".tsv"), bytes);
        }
        card("words", digests, card);
    }

    private void card(String name, Map<String, Object> digests, Map<String, Object> says) throws IOException {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("name", name);
        card.put("library", "Apache OpenNLP " + Version.currentVersion());
        card.put("inner", digests);
        card.putAll(says);
        Files.writeString(folder.resolve(name + ".card.json"), Json.of(card));
    }
}
