package dev.evenkeel.api.adapters;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * How a webhook proves that it is genuine and new.
 *
 * @param timestamp seconds since 1970, as it was sent
 * @param signature HMAC-SHA256 over {@code timestamp.body} in hexadecimal, with or without the prefix {@code sha256=}
 */
record Seal(@Nullable String timestamp, @Nullable String signature) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "sha256=";
    private static final Duration SKEW = Duration.ofMinutes(5);
    private static final int LONGEST_TIMESTAMP = 12;

    /** Whether whoever knows the secret sealed these very bytes within five minutes of {@code now}. */
    boolean fits(String secret, byte[] body, Instant now) {
        return timestamp != null
                && signature != null
                && isRecent(timestamp, now)
                && MessageDigest.isEqual(digest(secret, timestamp, body), claimed(signature));
    }

    private static boolean isRecent(String timestamp, Instant now) {
        boolean isNumber = !timestamp.isEmpty()
                && timestamp.length() <= LONGEST_TIMESTAMP
                && timestamp.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber
                && Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), now)
                                .abs()
                                .compareTo(SKEW)
                        <= 0;
    }

    private static byte[] claimed(String signature) {
        String digits = signature.startsWith(PREFIX) ? signature.substring(PREFIX.length()) : signature;
        try {
            return HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** The digest over what was sent, byte by byte: a body that was parsed and written again is another body. */
    static byte[] digest(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
