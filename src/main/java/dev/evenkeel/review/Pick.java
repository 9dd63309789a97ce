package dev.evenkeel.review;

import java.util.List;

/** A stable choice: the same words always pick the same item, on every machine. FNV-1a, 64 bits. */
final class Pick {

    private Pick() {}

    /** One of the items; there is at least one. */
    static <T> T of(String key, List<T> items) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash ^= key.charAt(i);
            hash *= 0x100000001b3L;
        }
        return items.get((int) Long.remainderUnsigned(hash ^ (hash >>> 32), items.size()));
    }
}
