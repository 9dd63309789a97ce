package dev.evenkeel.api.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys that open the door; two of the same name while one replaces the other. */
record KeyRing(List<Key> keys) {

    /** Every key is compared with each request's. */
    private static final int MOST = 200;

    KeyRing {
        keys = List.copyOf(keys);
        if (keys.size() > MOST) {
            throw new IllegalStateException("there are more than " + MOST + " access keys");
        }
    }

    /**
     * Reads one entry a line; empty lines and those that begin with {@code #} say nothing.
     *
     * @param source what to name in an error
     * @throws IllegalStateException when an entry is broken
     */
    static KeyRing read(String text, String source, int usualRate) {
        List<Key> keys = new ArrayList<>();
        String[] lines = text.split("[\\n;]");
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                keys.add(Key.read(line, usualRate));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(source + ", entry " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        return new KeyRing(keys);
    }

    KeyRing with(KeyRing others) {
        List<Key> all = new ArrayList<>(keys);
        all.addAll(others.keys());
        return new KeyRing(all);
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Looks at every key, so that the time taken does not tell which one fits. */
    Optional<Caller> find(String secret) {
        byte[] digest = Key.digest(secret);
        Optional<Caller> found = Optional.empty();
        for (Key key : keys) {
            if (key.fits(digest)) {
                found = Optional.of(key.caller());
            }
        }
        return found;
    }
}
