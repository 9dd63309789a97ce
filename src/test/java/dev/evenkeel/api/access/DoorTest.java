package dev.evenkeel.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the service starts at all. */
class DoorTest {

    private static final String KEY = "desk assist " + "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void onThisMachineNobodyNeedsAKey(String host) {
        assertThatCode(() -> door(Map.of(), host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void anOpenServiceDoesNotStartWhereOtherMachinesReachIt(String host) {
        assertThatThrownBy(() -> door(Map.of(), host))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("evenkeel.access.keys-file")
                .hasMessageContaining("evenkeel.access.open=true");
    }

    @Test
    void itStartsThereWithAKeyOrWhenToldTo() {
        assertThatCode(() -> door(Map.of("evenkeel.access.keys", KEY), "0.0.0.0"))
                .doesNotThrowAnyException();
        assertThatCode(() -> door(Map.of("evenkeel.access.open", "true"), "0.0.0.0"))
                .doesNotThrowAnyException();
    }

    @Test
    void brokenSettingsStopTheStart() {
        assertThatThrownBy(() -> door(Map.of("evenkeel.access.keys", "desk"), "localhost"))
                .hasMessageContaining("evenkeel.access.keys, entry 1");
        assertThatThrownBy(() -> door(Map.of("evenkeel.access.keys-file", "/nowhere/keys.txt"), "localhost"))
                .hasMessageContaining("/nowhere/keys.txt");
        assertThatThrownBy(() -> door(Map.of("evenkeel.access.jwt.keys", "/nowhere/jwks.json"), "localhost"))
                .hasMessageContaining("evenkeel.access.jwt.keys");
        assertThatThrownBy(() -> door(Map.of("evenkeel.access.jwt.keys", "https://issuer.example/keys"), "localhost"))
                .hasMessageContaining("evenkeel.access.jwt.");
    }

    @Test
    void noProviderIsAskedBeforeTheFirstToken() {
        assertThat(Tokens.load(settings(Map.of(
                        "evenkeel.access.jwt.keys", "https://issuer.invalid/keys",
                        "evenkeel.access.jwt.issuer", "https://issuer.invalid",
                        "evenkeel.access.jwt.audience", "evenkeel"))))
                .isPresent();
    }

    private static Door door(Map<String, String> settings, String host) {
        return new Door(settings(settings), host);
    }

    private static AccessSettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(AccessSettings.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(AccessSettings.class);
    }
}
