package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What streams may not take of the service, with limits that are soon reached. */
@QuarkusTest
@TestProfile(StreamLimitsTest.Tight.class)
class StreamLimitsTest {

    /** Limits for this test. */
    public static final class Tight implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "evenkeel.batch.most-at-once", "1",
                    "evenkeel.live.most-sockets", "2",
                    "evenkeel.live.idle-timeout", "5s",
                    "evenkeel.live.most-unanswered", "3");
        }
    }

    @Test
    void aBatchTooManyIsAskedToComeBack() throws Exception {
        try (RawCall first = new RawCall("/v1/batch", Batch.LINES_OF_JSON)) {
            first.send("{}\n");
            first.line("{\"type\"");
            Response second = batch();
            assertThat(second.statusCode()).isEqualTo(503);
            assertThat(second.header("Retry-After")).isEqualTo("5");
            assertThat(second.jsonPath().getString("type")).isEqualTo("urn:evenkeel:problem:unavailable");
            first.end();
            first.line("0");
        }
        assertThat(patiently(200)).isEqualTo(200);
    }

    @Test
    void aBatchThatIsBrokenOffMakesRoom() throws Exception {
        try (RawCall first = new RawCall("/v1/batch", Batch.LINES_OF_JSON)) {
            first.send("{}\n{");
            first.line("{\"type\"");
        }
        assertThat(patiently(200)).isEqualTo(200);
    }

    @Test
    void aSilentSocketIsClosed() throws Exception {
        try (Wire wire = new Wire()) {
            assertThat(wire.closed()).isEqualTo(1000);
        }
    }

    @Test
    void aSocketTooManyIsRefused() throws Exception {
        try (Wire one = new Wire();
                Wire two = new Wire()) {
            assertThat(Wire.refused()).isEqualTo(503);
            assertThat(one.socket().isOutputClosed()).isFalse();
            assertThat(two.socket().isOutputClosed()).isFalse();
        }
    }

    @Test
    void whoDoesNotWaitForAnswersIsCutOff() throws Exception {
        String turn = "{\"role\":\"customer\",\"text\":\"" + "It leaks. ".repeat(390) + "\"}";
        try (Wire wire = new Wire()) {
            // The whole is read again for each message, which takes far longer than to send one.
            wire.send("{\"turns\":[" + String.join(",", Collections.nCopies(50, turn)) + "]}");
            sendUntilClosed(wire, "{}");
            assertThat(wire.closed()).isEqualTo(1008);
        }
    }

    private static void sendUntilClosed(Wire wire, String message) {
        try {
            for (int i = 0; i < 500; i++) {
                wire.send(message);
            }
        } catch (CompletionException closed) {
            // Which the caller wants to see.
        }
    }

    private static Response batch() {
        return given().contentType(Batch.LINES_OF_JSON)
                .body(new byte[] {'{', '}', '\n'})
                .post("/v1/batch");
    }

    private static int patiently(int wanted) throws InterruptedException {
        int status = batch().statusCode();
        for (int i = 0; i < 100 && status != wanted; i++) {
            Thread.sleep(100);
            status = batch().statusCode();
        }
        return status;
    }
}
