package dev.evenkeel.api.hostility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.api.access.Wire;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers who are slow, rude, too many or gone; after each of them the next one is served. */
@QuarkusTest
@TestProfile(Tight.class)
class HostilityTest {

    private static final String BODY =
            "{\"language\":\"en\",\"turns\":[{\"role\":\"customer\",\"text\":\"Where is my lamp?\"}]}";
    private static final String HEAD = "POST /v1/assist HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";

    @AfterEach
    void theNextOneIsServedAndAllRoomIsFree() throws InterruptedException {
        waitUntil(() -> assist().statusCode() == 200);
        waitUntil(() -> metrics().contains("evenkeel_requests_inside 0.0"));
    }

    @Test
    void whoFindsNoRoomIsToldSoAtOnce() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
        for (int i = 0; i < Tight.ROOM; i++) {
            waiting.add(HttpClient.newHttpClient()
                    .sendAsync(HttpRequest.newBuilder(uri("/v0/wait")).build(), HttpResponse.BodyHandlers.ofString()));
        }
        // Asking before all of them are in could take the place of one.
        waitUntil(() -> metrics().contains("evenkeel_requests_inside " + Tight.ROOM + ".0"));
        Response refused = assist();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:evenkeel:problem:unavailable");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(given().get("/q/health/live").statusCode())
                .as("probes need no room")
                .isEqualTo(200);
        for (int i = 0; i < Tight.ROOM; i++) {
            given().post("/done").then().statusCode(204);
        }
        for (CompletableFuture<HttpResponse<String>> each : waiting) {
            assertThat(each.get().body()).isEqualTo("done");
        }
    }

    @Test
    void slowSendersTakeUpNoRoomAndAreGivenUp() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 20 * Tight.ROOM; i++) {
            Socket socket = Wire.open();
            socket.getOutputStream().write(bytes(HEAD + "Content-Length: " + BODY.length() + "\r\n\r\n{"));
            slow.add(socket);
        }
        assertThat(assist().statusCode()).isEqualTo(200);
        for (Socket socket : slow) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:evenkeel:problem:too-slow");
            socket.close();
        }
    }

    @Test
    void aBodyThatTricklesInTimeIsRead() throws Exception {
        try (Socket socket = Wire.open()) {
            socket.getOutputStream()
                    .write(bytes(HEAD + "Connection: close\r\nContent-Length: " + BODY.length() + "\r\n\r\n"));
            for (byte part : bytes(BODY)) {
                socket.getOutputStream().write(part);
                socket.getOutputStream().flush();
            }
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "half the head", "half the body", "the whole request"})
    void whoHangsUpLeavesNothingBehind(String sent) throws Exception {
        String whole = HEAD + "Content-Length: " + BODY.length() + "\r\n\r\n" + BODY;
        int length =
                switch (sent) {
                    case "nothing" -> 0;
                    case "half the head" -> 40;
                    case "half the body" -> whole.length() - 20;
                    default -> whole.length();
                };
        for (int i = 0; i < 200; i++) {
            try (Socket socket = Wire.open()) {
                socket.setSoLinger(i % 2 == 0, 0);
                socket.getOutputStream().write(bytes(whole.substring(0, length)));
            }
        }
    }

    @Test
    void manySocketsAtOnceAreAllAnswered() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            sockets.add(Wire.open());
        }
        int answered = 0;
        int refused = 0;
        for (Socket socket : sockets) {
            socket.getOutputStream()
                    .write(bytes(HEAD + "Connection: close\r\nContent-Length: " + BODY.length() + "\r\n\r\n" + BODY));
        }
        for (Socket socket : sockets) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            answered += answer.startsWith("HTTP/1.1 200") ? 1 : 0;
            refused += answer.startsWith("HTTP/1.1 503") ? 1 : 0;
            socket.close();
        }
        assertThat(answered).isPositive();
        assertThat(answered + refused).isEqualTo(sockets.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET /v1/techniques HTTP/9.9\r\n\r\n",
                "POST /v1/assist HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\n\r\n",
                "POST /v1/assist HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999999999999999\r\n\r\n",
                "POST /v1/assist HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
            })
    void whatIsNoHttpIsRefused(String sent) throws IOException {
        String answer = Wire.answer(sent);
        assertThat(answer).matches("(?s)(HTTP/[19]\\.[019] (400|404|413|415|501|505) .*)?");
    }

    @Test
    void aHeadThatNeverEndsIsCutOff() throws IOException {
        assertThat(Wire.status("GET / HTTP/1.1\r\nHost: a\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n"))
                .isEqualTo(431);
        assertThat(Wire.status("GET /" + "a".repeat(8_000) + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                .isEqualTo(414);
    }

    @Test
    void hostileJsonIsRefusedQuickly() {
        List<String> bodies = List.of(
                "[".repeat(100_000),
                "{\"a\":".repeat(40_000),
                "{\"turns\":" + "[".repeat(200) + "]".repeat(200) + "}",
                with("\"options\":{\"max_suggestions\":" + "9".repeat(100_000) + "}"),
                with("\"options\":{\"max_suggestions\":1e999999999}"),
                with("\"context\":{\"policy\":{\"compensation\":{\"max_amount\":1e-999999999,\"currency\":\"EUR\"}}}"),
                with("\"x\":{" + "\"y\":1,".repeat(20_000) + "\"y\":1}"));
        for (String body : bodies) {
            Response answer =
                    given().contentType("application/json").body(bytes(body)).post("/v1/assist");
            assertThat(answer.statusCode()).as(body.substring(0, 60)).isIn(400, 422);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.time()).isLessThan(20_000);
        }
    }

    private static String with(String field) {
        return BODY.substring(0, BODY.length() - 1) + "," + field + "}";
    }

    private static Response assist() {
        return given().contentType("application/json").body(BODY).post("/v1/assist");
    }

    private static String metrics() {
        return given().get("/q/metrics").asString();
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void waitUntil(BooleanSupplier holds) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }
}
