package dev.evenkeel.api.hostility;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks for bytes in a file that is too large to be read at once. */
final class Bytes {

    private static final int BUFFER = 1 << 20;

    private Bytes() {}

    /** @param wanted its first byte occurs in it once only, so that a search need not go back */
    static boolean contain(Path file, byte[] wanted) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            int matched = 0;
            for (int b = in.read(); b >= 0; b = in.read()) {
                matched = b == wanted[matched] ? matched + 1 : b == wanted[0] ? 1 : 0;
                if (matched == wanted.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
