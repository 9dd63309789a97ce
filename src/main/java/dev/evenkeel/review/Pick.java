package dev.evenkeel.review;

import java.util.List;

/** A stable choice: the same words always pick the same item, on every machine. FNV-1a, its bits mixed. */
final class Pick {

    private Pick() {}

    /** One of the items; there is at least one. */
    static <T> T of(String key, List<T> items) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash ^= key.charAt(i);
            hash *= 0x100000001b3L;
        }
        return items.get((int) Long.remainderUnsigned(mixed(hash), items.size()));
    }

    /** The last bit of the plain hash depends on the last bits of the letters only; here every bit depends on every other. */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
