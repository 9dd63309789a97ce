package dev.evenkeel.api.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A key as it is kept: its digest, not itself. A plain SHA-256 is enough, since keys are random and not chosen by people.
 *
 * @param digest SHA-256 of the key in lower-case hexadecimal
 */
record Key(Caller caller, String digest) {

    private static final int FEWEST_FIELDS = 3;
    private static final int MOST_FIELDS = 4;
    private static final String FORM = "must read: name scopes sha256 [requests-per-second]";

    Key {
        if (!digest.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("its SHA-256 must be 64 lower-case hexadecimal digits");
        }
    }

    /**
     * Reads {@code name scopes sha256 [requests-per-second]}; scopes are separated by commas.
     *
     * @param usualRate requests a second for an entry that states none
     * @throws IllegalArgumentException when the entry is anything else; the message does not quote it
     */
    static Key read(String entry, int usualRate) {
        String[] fields = entry.strip().split("\\s+");
        if (fields.length < FEWEST_FIELDS || fields.length > MOST_FIELDS) {
            throw new IllegalArgumentException(FORM);
        }
        int rate = fields.length == MOST_FIELDS ? rate(fields[3]) : usualRate;
        return new Key(new Caller(fields[0], scopes(fields[1]), rate), fields[2]);
    }

    private static Set<Scope> scopes(String names) {
        return Arrays.stream(names.split(","))
                .map(name ->
                        Scope.find(name).orElseThrow(() -> new IllegalArgumentException("a scope is assist or admin")))
                .collect(Collectors.toSet());
    }

    private static int rate(String number) {
        if (!number.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException(FORM);
        }
        return Integer.parseInt(number);
    }

    /** Takes as long for a key that is nearly right as for one that is wrong altogether. */
    boolean fits(byte[] digestOfSecret) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(digest), digestOfSecret);
    }

    static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
