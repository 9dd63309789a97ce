package dev.evenkeel.api.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final String SECRET = "rope-and-anchor";
    private static final Instant NOW = Instant.ofEpochSecond(1_790_000_000L);
    private static final byte[] BODY = "{\"content\":\"Grüße\"}".getBytes(StandardCharsets.UTF_8);

    /** Reckoned with another tool, so that the test does not only agree with the code. */
    @Test
    void theDigestIsTheOneThatOthersReckon() {
        byte[] body = "{\"event\":\"message_created\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(HexFormat.of().formatHex(Seal.digest("key", "1700000000", body)))
                .isEqualTo("e986b70c1cec12a82aa19d62ce7ec41712bd6597563f3e9cc89d117cf5d64cfe");
    }

    @ParameterizedTest
    @CsvSource({"-301, false", "-300, true", "0, true", "300, true", "301, false"})
    void aSealHoldsForFiveMinutesEitherWay(long seconds, boolean holds) {
        String timestamp = String.valueOf(NOW.getEpochSecond() + seconds);
        assertThat(sealed(timestamp, "sha256=").fits(SECRET, BODY, NOW)).isEqualTo(holds);
    }

    @Test
    void thePrefixMayBeMissing() {
        assertThat(sealed(now(), "").fits(SECRET, BODY, NOW)).isTrue();
    }

    @Test
    void oneOtherByteOrSecretOrTimeBreaksIt() {
        Seal seal = sealed(now(), "sha256=");
        byte[] other = BODY.clone();
        other[other.length - 1] ^= 1;
        assertThat(seal.fits(SECRET, other, NOW)).isFalse();
        assertThat(seal.fits("rope-and-ancho", BODY, NOW)).isFalse();
        String later = String.valueOf(NOW.getEpochSecond() + 1);
        assertThat(new Seal(later, seal.signature()).fits(SECRET, BODY, NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha256=", "sha256=zz", "sha1=00", "not hexadecimal", "abc"})
    void aSignatureThatIsNoneIsNoSeal(String signature) {
        assertThat(new Seal(now(), signature).fits(SECRET, BODY, NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e9", "now", "99999999999999999999", "+1790000000", " 1790000000"})
    void aTimeThatIsNoneIsNoSeal(String timestamp) {
        assertThat(sealed(timestamp, "sha256=").fits(SECRET, BODY, NOW)).isFalse();
    }

    @Test
    void withoutEitherHeaderThereIsNoSeal() {
        assertThat(new Seal(null, "00").fits(SECRET, BODY, NOW)).isFalse();
        assertThat(new Seal(now(), null).fits(SECRET, BODY, NOW)).isFalse();
    }

    private static String now() {
        return String.valueOf(NOW.getEpochSecond());
    }

    private static Seal sealed(String timestamp, String prefix) {
        return new Seal(timestamp, prefix + HexFormat.of().formatHex(Seal.digest(SECRET, timestamp, BODY)));
    }
}
