package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many conversations in one call. */
@QuarkusTest
class BatchTest {

    private static final String CANARY = BreakingResource.CANARY;
    private static final String GOOD =
            "{\"turns\":[{\"role\":\"customer\",\"text\":\"" + CANARY + " still leaks!\"}]}\n";

    @Test
    void eachLineIsAnsweredInOrderAndABadOneAlone() throws IOException {
        String tooLong = "{\"turns\":[{\"role\":\"customer\",\"text\":\"" + CANARY + "x".repeat(256 * 1024) + "\"}]}\n";
        List<JsonNode> answers = lines(
                post(GOOD + CANARY + "\n\n \r\n{}\n" + tooLong + GOOD.replace("customer", "boss") + GOOD.strip()));
        assertThat(answers).hasSize(6);
        assertThat(answers.stream().map(BatchTest::kind))
                .containsExactly(
                        "advice",
                        "400 urn:evenkeel:problem:malformed-json",
                        "422 urn:evenkeel:problem:invalid-field",
                        "413 urn:evenkeel:problem:too-large",
                        "422 urn:evenkeel:problem:invalid-field",
                        "advice");
        assertThat(answers.get(4).get("pointer").asText()).isEqualTo("/turns/0/role");
        assertThat(answers.get(4).get("errors")).hasSize(1);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get("request_id").asText()).isEqualTo("batch-7:" + (i + 1));
            if (answers.get(i).has("type")) {
                assertThat(answers.get(i).toString()).doesNotContain(CANARY);
            }
        }
    }

    @Test
    void aLineGetsTheAnswerThatItWouldGetAlone() throws IOException {
        JsonNode everything = new ObjectMapper().readTree(Examples.EVERYTHING);
        JsonNode alone = new ObjectMapper()
                .readTree(given().contentType(ContentType.JSON)
                        .body(Examples.EVERYTHING)
                        .post("/v1/assist")
                        .asString());
        assertThat(lasting(lines(post(everything + "\n")).get(0))).isEqualTo(lasting(alone));
    }

    @Test
    void anAnswerComesBeforeTheNextLineIsSent() throws IOException {
        try (RawCall call = new RawCall("/v1/batch", Batch.LINES_OF_JSON)) {
            for (int i = 0; i < 3; i++) {
                // The end of a line comes with the beginning of the next, as it may from a network.
                call.send(i == 0 ? GOOD + GOOD.substring(0, 9) : GOOD.substring(9) + GOOD.substring(0, 9));
                assertThat(call.line("{\"request_id\"")).contains("\"escalation\"");
            }
            call.send(GOOD.substring(9));
            call.end();
            call.line("{\"request_id\"");
            assertThat(call.line("0")).isEqualTo("0");
        }
    }

    @Test
    void nothingIsAnsweredByNothing() {
        Response answer = post("\n\n");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(Batch.LINES_OF_JSON);
        assertThat(answer.asString()).isEmpty();
    }

    @Test
    void moreThanAThousandLinesAreTooMany() throws IOException {
        List<JsonNode> answers = lines(post("{}\n".repeat(1_005)));
        assertThat(answers).hasSize(1_001);
        assertThat(kind(answers.get(999))).startsWith("422");
        assertThat(kind(answers.get(1_000))).isEqualTo("413 urn:evenkeel:problem:too-large");
    }

    @Test
    void aBodyDeclaredTooLargeIsRefusedAsAWhole() {
        Response answer = post(" ".repeat(8 * 1024 * 1024 + 1));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.contentType()).startsWith(Examples.PROBLEM);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:evenkeel:problem:too-large");
    }

    @Test
    void aBodyThatTurnsOutTooLargeEndsInAProblem() throws IOException {
        try (RawCall call = new RawCall("/v1/batch", Batch.LINES_OF_JSON)) {
            call.send(GOOD);
            String blanks = " ".repeat(64 * 1024 - 1) + "\n";
            for (int i = 0; i < 129; i++) {
                call.send(blanks);
            }
            call.end();
            call.line("{\"request_id\"");
            assertThat(call.line("{\"type\"")).contains("\"status\":413", "too-large");
            assertThat(call.line("0")).isEqualTo("0");
        }
    }

    @Test
    void onlyLinesOfJsonAreTaken() {
        Response answer = given().contentType(ContentType.JSON).body(GOOD).post("/v1/batch");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.contentType()).startsWith(Examples.PROBLEM);
    }

    /** An answer without what differs from call to call. */
    static JsonNode lasting(JsonNode answer) {
        return ((ObjectNode) answer).without(List.of("request_id", "timing_ms"));
    }

    private static String kind(JsonNode answer) {
        return answer.has("escalation")
                ? "advice"
                : answer.get("status").asInt() + " " + answer.get("type").asText();
    }

    private static Response post(String lines) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(Batch.LINES_OF_JSON, ContentType.TEXT)))
                .contentType(Batch.LINES_OF_JSON)
                .header("X-Request-Id", "batch-7")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/batch");
    }

    private static List<JsonNode> lines(Response answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        List<JsonNode> all = new ArrayList<>();
        for (String line : answer.asString().split("\n")) {
            all.add(new ObjectMapper().readTree(line));
        }
        return all;
    }
}
