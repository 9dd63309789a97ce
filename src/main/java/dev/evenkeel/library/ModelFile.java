package dev.evenkeel.library;

import dev.evenkeel.reading.Classifier;
import dev.evenkeel.reading.LearnedReader.YesNo;
import dev.evenkeel.reading.MaxentModels;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A model file with its card: an archive of OpenNLP models, one for each question that it answers. The card names the SHA-256 of every inner
 * model, so that a model can't be changed without its card.
 *
 * @param path of the archive
 * @param cardText the card as it is written
 */
record ModelFile(String path, Yaml card, String cardText, Map<String, Classifier> classifiers) {

    private static final String ENDING = ".maxent";

    /**
     * Reads and checks {@code models/<name>.bin} and {@code models/<name>.card.json}.
     *
     * @throws BrokenLibraryException when a file is missing, unreadable or not the one that the card describes
     */
    static ModelFile load(Files files, String name) {
        String path = "models/" + name + ".bin";
        String cardPath = "models/" + name + ".card.json";
        Yaml card = Yaml.load(files, cardPath);
        Yaml digests = card.item("inner");
        Map<String, Classifier> classifiers = new LinkedHashMap<>();
        unpack(files, path).forEach((entry, bytes) -> {
            check(path, entry, bytes, digests);
            classifiers.put(entry, classifier(path, entry, bytes));
        });
        for (String expected : digests.keys()) {
            if (!classifiers.containsKey(expected)) {
                throw new BrokenLibraryException(path, expected, "the card names this model and the archive lacks it");
            }
        }
        return new ModelFile(path, card, files.text(cardPath), classifiers);
    }

    private static Map<String, byte[]> unpack(Files files, String path) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(files.bytes(path)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName().replace(ENDING, ""), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new BrokenLibraryException(path, "", e);
        }
        return entries;
    }

    private static void check(String path, String entry, byte[] bytes, Yaml digests) {
        if (!digests.has(entry)) {
            throw new BrokenLibraryException(path, entry, "the card does not name this model");
        }
        matches(path, entry, bytes, digests.text(entry));
    }

    /** Refuses bytes that a card does not describe. */
    static void matches(String path, String place, byte[] bytes, String digest) {
        String actual = sha256(bytes);
        if (!actual.equals(digest)) {
            throw new BrokenLibraryException(path, place, "its SHA-256 is " + actual + ", the card says " + digest);
        }
    }

    private static Classifier classifier(String path, String entry, byte[] bytes) {
        try {
            return MaxentModels.read(bytes);
        } catch (IOException | RuntimeException e) {
            throw new BrokenLibraryException(path, entry, e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The only classifier, or the one of this name. */
    Classifier classifier(String name) {
        Classifier classifier = classifiers.get(name);
        if (classifier == null) {
            throw new BrokenLibraryException(path, name, "there is no such model");
        }
        return classifier;
    }

    /** A model that says yes or no, with its threshold. */
    YesNo yesNo(String name) {
        return new YesNo(classifier(name), card.item("thresholds").number(name));
    }

    ModelFiles.Shipped shipped() {
        Map<String, Double> thresholds = new LinkedHashMap<>();
        if (card.has("thresholds")) {
            Yaml values = card.item("thresholds");
            values.keys().forEach(label -> thresholds.put(label, values.number(label)));
        }
        return new ModelFiles.Shipped(cardText, classifiers, thresholds);
    }
}
