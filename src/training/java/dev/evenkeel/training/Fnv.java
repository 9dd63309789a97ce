package dev.evenkeel.training;

import java.nio.charset.StandardCharsets;

/** FNV-1a, 32 bits: a choice among rows that depends on nothing but the row. */
final class Fnv {

    private Fnv() {}

    static long of(String text) {
        int hash = 0x811c9dc5;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x01000193;
        }
        return hash & 0xffffffffL;
    }

    /** Whether the text falls into one of {@code parts} equal parts. */
    static boolean isInPart(String text, int parts) {
        return of(text) % parts == 0;
    }
}
