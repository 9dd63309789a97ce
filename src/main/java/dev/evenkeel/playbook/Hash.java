package dev.evenkeel.playbook;

/** A stable choice: the same words always pick the same place, on every machine. FNV-1a, 64 bits. */
final class Hash {

    private Hash() {}

    /** A place below {@code size}, which is at least 1. */
    static int pick(String key, int size) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) {
            hash ^= key.charAt(i);
            hash *= 0x100000001b3L;
        }
        return (int) Long.remainderUnsigned(hash ^ (hash >>> 32), size);
    }
}
