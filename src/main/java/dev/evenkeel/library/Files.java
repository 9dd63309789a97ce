package dev.evenkeel.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Where knowledge files come from. */
public interface Files {

    /**
     * The bytes of a file.
     *
     * @param path such as {@code library/lists.yaml}
     * @throws BrokenLibraryException when there is no such file
     */
    byte[] bytes(String path);

    /** The text of a file, read as UTF-8. */
    default String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    /** The files that ship with the product. */
    static Files shipped() {
        return path -> {
            try (InputStream in = Files.class.getClassLoader().getResourceAsStream(path)) {
                if (in == null) {
                    throw new BrokenLibraryException(path, "", "there is no such file");
                }
                return in.readAllBytes();
            } catch (IOException e) {
                throw new BrokenLibraryException(path, "", e);
            }
        };
    }
}
