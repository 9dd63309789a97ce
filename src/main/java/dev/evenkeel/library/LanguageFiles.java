package dev.evenkeel.library;

import dev.evenkeel.text.LanguageReader;
import java.io.IOException;

/** The model that tells languages apart. */
public final class LanguageFiles {

    private static final String MODEL = "langdetect-183.bin";

    private LanguageFiles() {}

    /**
     * Reads it; this takes half a second.
     *
     * @throws BrokenLibraryException when the model cannot be used
     */
    public static LanguageReader load(Files files) {
        try {
            return LanguageReader.of(files.bytes(MODEL));
        } catch (IOException | RuntimeException e) {
            // OpenNLP meets junk with whatever exception comes first.
            throw new BrokenLibraryException(MODEL, "", e);
        }
    }
}
