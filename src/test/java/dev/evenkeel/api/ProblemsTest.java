package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong gets the documented status and a problem that says where, and nobody's words get into problem or log. */
@QuarkusTest
class ProblemsTest {

    private static final String CANARY = BreakingResource.CANARY;
    private static final String TURN = "{\"role\":\"customer\",\"text\":\"" + CANARY + "\"}";

    private final LogRecorder log = new LogRecorder();

    @BeforeEach
    void listen() {
        log.publish(new java.util.logging.LogRecord(java.util.logging.Level.INFO, "listening"));
    }

    @AfterEach
    void nobodysWordsAreLogged() {
        log.close();
        assertThat(log.all()).contains("listening").doesNotContain(CANARY);
    }

    static Stream<Arguments> wrongBodies() {
        return Stream.of(
                wrong("empty body", "", 400, "malformed-json", ""),
                wrong("only spaces", "  \n", 400, "malformed-json", ""),
                wrong("null", "null", 400, "wrong-type", ""),
                wrong("an array", "[]", 400, "wrong-type", ""),
                wrong("a string", "\"" + CANARY + "\"", 400, "wrong-type", ""),
                wrong("no JSON at all", CANARY, 400, "malformed-json", ""),
                wrong("cut off", "{\"turns\":[{\"text\":\"" + CANARY, 400, "malformed-json", "/turns/0/text"),
                wrong("NaN", with("\"options\":{\"max_suggestions\":NaN}"), 400, "malformed-json", null),
                wrong("infinity", with("\"customer_typing\":Infinity"), 400, "malformed-json", null),
                wrong("duplicate key", with("\"turns\":[]"), 400, "malformed-json", "/turns"),
                wrong("duplicate key in a turn", turn("\"role\":\"agent\""), 400, "malformed-json", "/turns/0/role"),
                wrong("duplicate unknown key", with("\"x\":1,\"x\":2"), 400, "malformed-json", null),
                wrong("trailing text", with("\"draft\":\"a\"") + CANARY, 400, "malformed-json", null),
                wrong("two documents", with("\"draft\":\"a\"") + "{}", 400, "malformed-json", null),
                wrong("a comment", "/* " + CANARY + " */ {}", 400, "malformed-json", null),
                wrong("single quotes", "{'turns':'" + CANARY + "'}", 400, "malformed-json", null),
                wrong("a raw line break", turn("\"id\":\"" + CANARY + "\n\""), 400, "malformed-json", null),
                wrong("a bottomless array", "{\"x\":" + "[".repeat(5_000), 400, "malformed-json", null),
                wrong(
                        "number for string",
                        "{\"turns\":[{\"role\":\"customer\",\"text\":5}]}",
                        400,
                        "wrong-type",
                        "/turns/0/text"),
                wrong("true for string", with("\"conversation_id\":true"), 400, "wrong-type", "/conversation_id"),
                wrong(
                        "string for number",
                        with("\"options\":{\"max_suggestions\":\"3\"}"),
                        400,
                        "wrong-type",
                        "/options/max_suggestions"),
                wrong(
                        "float for int",
                        with("\"options\":{\"max_suggestions\":3.0}"),
                        400,
                        "wrong-type",
                        "/options/max_suggestions"),
                wrong(
                        "string for boolean",
                        with("\"customer_typing\":\"true\""),
                        400,
                        "wrong-type",
                        "/customer_typing"),
                wrong("number for boolean", with("\"customer_typing\":1"), 400, "wrong-type", "/customer_typing"),
                wrong("object for array", "{\"turns\":" + TURN + "}", 400, "wrong-type", "/turns"),
                wrong("string for array", "{\"turns\":\"" + CANARY + "\"}", 400, "wrong-type", "/turns"),
                wrong("array for object", "{\"turns\":[[]]}", 400, "wrong-type", "/turns/0"),
                wrong("string for object", with("\"context\":\"" + CANARY + "\""), 400, "wrong-type", "/context"),
                wrong("empty string for object", with("\"options\":\"\""), 400, "wrong-type", "/options"),
                wrong("number for enum", turnOf("1", "\"a\""), 400, "wrong-type", "/turns/0/role"),
                wrong(
                        "object for a fact",
                        with("\"context\":{\"facts\":{\"item\":{}}}"),
                        400,
                        "wrong-type",
                        "/context/facts/item"),
                wrong("string for a pack", with("\"pack\":\"" + CANARY + "\""), 400, "wrong-type", "/pack"),
                wrong("nothing required", "{}", 422, "invalid-field", "/turns"),
                wrong("null for required", "{\"turns\":null}", 422, "invalid-field", "/turns"),
                wrong("no turns", "{\"turns\":[]}", 422, "invalid-field", "/turns"),
                wrong("a null turn", "{\"turns\":[null]}", 422, "invalid-field", "/turns/0"),
                wrong(
                        "a turn without text",
                        "{\"turns\":[{\"role\":\"customer\"}]}",
                        422,
                        "invalid-field",
                        "/turns/0/text"),
                wrong(
                        "a turn without role",
                        "{\"turns\":[{\"text\":\"" + CANARY + "\"}]}",
                        422,
                        "invalid-field",
                        "/turns/0/role"),
                wrong("unknown role", turnOf("\"" + CANARY + "\"", "\"a\""), 422, "invalid-field", "/turns/0/role"),
                wrong("role in capitals", turnOf("\"CUSTOMER\"", "\"a\""), 422, "invalid-field", "/turns/0/role"),
                wrong("no customer turn", turnOf("\"agent\"", "\"" + CANARY + "\""), 422, "invalid-field", "/turns"),
                wrong(
                        "only a private note",
                        turnOf("\"private\"", "\"" + CANARY + "\""),
                        422,
                        "invalid-field",
                        "/turns"),
                wrong("201 turns", turns(201), 422, "invalid-field", "/turns"),
                wrong(
                        "an id twice",
                        "{\"turns\":[{\"id\":\"a\",\"role\":\"customer\",\"text\":\"\"},{\"id\":\"a\",\"role\":\"agent\",\"text\":\"\"}]}",
                        422,
                        "invalid-field",
                        "/turns/1/id"),
                wrong("no time", turn("\"at\":\"" + CANARY + "\""), 422, "invalid-field", "/turns/0/at"),
                wrong(
                        "a time without zone",
                        turn("\"at\":\"2026-03-02T09:15:00\""),
                        422,
                        "invalid-field",
                        "/turns/0/at"),
                wrong(
                        "six suggestions",
                        with("\"options\":{\"max_suggestions\":6}"),
                        422,
                        "invalid-field",
                        "/options/max_suggestions"),
                wrong(
                        "minus one suggestion",
                        with("\"options\":{\"max_suggestions\":-1}"),
                        422,
                        "invalid-field",
                        "/options/max_suggestions"),
                wrong(
                        "past every int",
                        with("\"options\":{\"max_suggestions\":99999999999}"),
                        422,
                        "invalid-field",
                        "/options/max_suggestions"),
                wrong(
                        "unknown policy",
                        with("\"options\":{\"policy\":\"" + CANARY + "\"}"),
                        422,
                        "invalid-field",
                        "/options/policy"),
                wrong(
                        "unknown technique",
                        with("\"options\":{\"techniques_disabled\":[\"mirror\",\"" + CANARY + "\"]}"),
                        422,
                        "invalid-field",
                        "/options/techniques_disabled/1"),
                wrong(
                        "unknown unit",
                        with("\"options\":{\"offset_unit\":\"utf-16\"}"),
                        422,
                        "invalid-field",
                        "/options/offset_unit"),
                wrong("no language tag", with("\"language\":\"" + CANARY + "-!\""), 422, "invalid-field", "/language"),
                wrong(
                        "no locale",
                        with("\"options\":{\"locale\":\"en_US!\"}"),
                        422,
                        "invalid-field",
                        "/options/locale"),
                wrong(
                        "negative compensation",
                        with("\"context\":{\"policy\":{\"compensation\":{\"max_amount\":-1,\"currency\":\"EUR\"}}}"),
                        422,
                        "invalid-field",
                        "/context/policy/compensation/max_amount"),
                wrong(
                        "absurdly small compensation",
                        with(
                                "\"context\":{\"policy\":{\"compensation\":{\"max_amount\":1e-999999,\"currency\":\"EUR\"}}}"),
                        422,
                        "invalid-field",
                        "/context/policy/compensation/max_amount"),
                wrong(
                        "absurdly large compensation",
                        with(
                                "\"context\":{\"policy\":{\"compensation\":{\"max_amount\":1e999999,\"currency\":\"EUR\"}}}"),
                        422,
                        "invalid-field",
                        "/context/policy/compensation/max_amount"),
                wrong(
                        "no currency",
                        with("\"context\":{\"policy\":{\"compensation\":{\"max_amount\":1}}}"),
                        422,
                        "invalid-field",
                        "/context/policy/compensation/currency"),
                wrong(
                        "a fact too long",
                        with("\"context\":{\"facts\":{\"item\":\"" + CANARY.repeat(50) + "\"}}"),
                        422,
                        "invalid-field",
                        "/context/facts/item"),
                wrong(
                        "a draft too long",
                        with("\"draft\":\"" + CANARY.repeat(300) + "\""),
                        422,
                        "invalid-field",
                        "/draft"),
                wrong(
                        "65 KiB of pack",
                        with("\"pack\":{\"allow_list\":[\"" + "a".repeat(65 * 1024) + "\"]}"),
                        413,
                        "too-large",
                        "/pack"),
                wrong(
                        "300 KiB",
                        turnOf("\"customer\"", "\"" + CANARY + "a".repeat(300 * 1024) + "\""),
                        413,
                        "too-large",
                        ""),
                wrong(
                        "9 MiB",
                        turnOf("\"customer\"", "\"" + CANARY + "a".repeat(9 * 1024 * 1024) + "\""),
                        413,
                        "too-large",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongBodies")
    void aWrongBodyGetsItsStatusAndAProblemThatSaysWhereAndQuotesNobody(
            String name, String body, int status, String type, @org.jspecify.annotations.Nullable String pointer) {
        Response answer = post("/v1/assist", body);
        assertThat(answer.statusCode()).as(name).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:evenkeel:problem:" + type);
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
        assertThat(answer.jsonPath().getString("request_id")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.asString()).doesNotContain(CANARY);
        String where = answer.jsonPath().getString("pointer");
        assertThat(where).isNotNull();
        if (pointer != null) {
            assertThat(where).isEqualTo(pointer);
        }
    }

    @Test
    void everyFlawIsNamedAtOnce() {
        Response answer = post(
                "/v1/assist",
                "{\"turns\":[{\"role\":\"customer\"},{\"text\":\"a\"}],\"options\":{\"max_suggestions\":6}}");
        assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                .containsExactly("/options/max_suggestions", "/turns/0/text", "/turns/1/role");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] latin = turnOf("\"customer\"", "\"caf\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);
        Response answer = given().contentType("application/json").body(latin).post("/v1/assist");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:evenkeel:problem:invalid-encoding");
    }

    @Test
    void aLargeBodyInChunksIsRefusedToo() throws Exception {
        byte[] body = turnOf("\"customer\"", "\"" + CANARY + "a".repeat(300 * 1024) + "\"")
                .getBytes(StandardCharsets.UTF_8);
        java.net.http.HttpRequest chunked = java.net.http.HttpRequest.newBuilder(
                        java.net.URI.create("http://localhost:" + io.restassured.RestAssured.port + "/v1/assist"))
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(body)))
                .build();
        java.net.http.HttpResponse<String> answer = java.net.http.HttpClient.newHttpClient()
                .send(chunked, java.net.http.HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:evenkeel:problem:too-large").doesNotContain(CANARY);
    }

    @Test
    void unknownPathsAreNotFound() {
        expect(given().get("/v1/" + CANARY), 404, "not-found");
        expect(given().accept("text/html").get("/nowhere"), 404, "not-found");
    }

    @Test
    void otherMethodsAreNotAllowed() {
        expect(given().get("/v1/assist"), 405, "method-not-allowed");
        expect(given().contentType("application/json").body("{}").put("/v1/assist"), 405, "method-not-allowed");
        assertThat(given().head("/v1/assist").statusCode()).isEqualTo(405);
        assertThat(given().options("/v1/assist").header("Allow")).contains("POST");
    }

    @Test
    void whoTriesAnotherMethodIsToldWhichThereAre() {
        assertThat(given().get("/v1/assist").header("Allow")).isEqualTo("OPTIONS, POST");
        assertThat(given().delete("/v1/techniques").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(given().delete("/v1/techniques/").header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void everyAnswerTellsABrowserToBeCareful() {
        for (Response answer : java.util.List.of(
                given().get("/v1/techniques"),
                given().get("/nowhere"),
                given().get("/q/swagger-ui/"),
                post("/v1/assist", "{}"))) {
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Content-Security-Policy"))
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'");
        }
        assertThat(post("/v1/assist", "{}").header("Content-Security-Policy")).doesNotContain("unsafe");
        assertThat(post("/v1/assist", "{}").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void whoWantsNoJsonGetsNone() {
        expect(
                given().contentType("application/json")
                        .accept("text/html")
                        .body("{\"turns\":[" + TURN + "]}")
                        .post("/v1/assist"),
                406,
                "not-acceptable");
    }

    @Test
    void onlyJsonIsTaken() {
        expect(given().contentType("text/plain").body(CANARY).post("/v1/assist"), 415, "unsupported-media-type");
        expect(
                given().contentType("application/x-www-form-urlencoded")
                        .body("a=" + CANARY)
                        .post("/v1/drafts/check"),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBreakdownIsAProblemWithoutTheWordsOfTheException() {
        expect(given().get("/test/exception"), 500, "internal");
        expect(given().get("/test/error"), 500, "internal");
        assertThat(log.all()).contains("IllegalStateException").contains("AssertionError");
    }

    @Test
    void aWrongDraftRequestIsAProblemToo() {
        expect(post("/v1/drafts/check", "{\"draft\":5}"), 400, "wrong-type");
        expect(post("/v1/drafts/check", "{}"), 422, "invalid-field");
        expect(
                post(
                        "/v1/drafts/check",
                        "{\"draft\":\"a\",\"turns\":[{\"role\":\"agent\",\"text\":\"" + CANARY + "\"}]}"),
                422,
                "invalid-field");
    }

    private static void expect(Response answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:evenkeel:problem:" + type);
        assertThat(answer.jsonPath().getString("request_id")).isEqualTo(answer.header("X-Request-Id"));
        assertThat(answer.asString()).doesNotContain(CANARY);
    }

    private static Response post(String path, String body) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset(StandardCharsets.UTF_8)))
                .contentType("application/json")
                .body(body)
                .post(path);
    }

    private static Arguments wrong(
            String name, String body, int status, String type, @org.jspecify.annotations.Nullable String pointer) {
        return Arguments.of(name, body, status, type, pointer);
    }

    private static String with(String fields) {
        return "{\"turns\":[" + TURN + "]," + fields + "}";
    }

    private static String turn(String fields) {
        return "{\"turns\":[{\"role\":\"customer\",\"text\":\"" + CANARY + "\"," + fields + "}]}";
    }

    private static String turnOf(String role, String text) {
        return "{\"turns\":[{\"role\":" + role + ",\"text\":" + text + "}]}";
    }

    private static String turns(int count) {
        return "{\"turns\":[" + String.join(",", java.util.Collections.nCopies(count, TURN)) + "]}";
    }
}
