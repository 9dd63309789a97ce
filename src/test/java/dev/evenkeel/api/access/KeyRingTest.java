package dev.evenkeel.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys as operators write them. */
class KeyRingTest {

    private static final String DIGEST = digest("lantern");

    @Test
    void aKeyIsFoundByItsSecretAndNobodyElse() {
        KeyRing ring =
                ring("# the helpdesk\n\n desk assist " + DIGEST + "\nwatch admin,assist " + digest("owl") + " 5\n");
        assertThat(ring.find("lantern")).contains(new Caller("desk", Set.of(Scope.ASSIST), 7));
        assertThat(ring.find("owl")).contains(new Caller("watch", Set.of(Scope.ADMIN, Scope.ASSIST), 5));
        assertThat(ring.find("Lantern")).isEmpty();
        assertThat(ring.find("")).isEmpty();
        assertThat(ring.find(DIGEST)).as("a stolen file opens nothing").isEmpty();
    }

    @Test
    void twoKeysOfOneNameWorkWhileOneReplacesTheOther() {
        KeyRing ring = ring("desk assist " + DIGEST + ";desk assist " + digest("candle"));
        assertThat(ring.find("lantern")).isEqualTo(ring.find("candle")).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "desk, must read",
        "desk assist, must read",
        "desk assist 12ab, 64 lower-case hexadecimal",
        "desk boss DIGEST, a scope is assist or admin",
        "desk assist DIGEST fast, must read",
        "desk assist DIGEST -1, must read",
        "desk assist DIGEST 1 2, must read"
    })
    void aBrokenEntryStopsTheStartAndIsNamedButNotQuoted(String entry, String reason) {
        assertThatThrownBy(() -> ring("\n" + entry.replace("DIGEST", DIGEST)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keys.txt, entry 2")
                .hasMessageContaining(reason)
                .hasMessageNotContaining(DIGEST);
    }

    @Test
    void thereIsAnEndToTheKeys() {
        assertThatThrownBy(() -> ring(("desk assist " + DIGEST + "\n").repeat(201)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static KeyRing ring(String text) {
        return KeyRing.read(text, "keys.txt", 7);
    }

    private static String digest(String secret) {
        return HexFormat.of().formatHex(Key.digest(secret));
    }
}
