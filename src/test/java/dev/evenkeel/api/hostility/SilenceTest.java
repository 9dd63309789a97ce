package dev.evenkeel.api.hostility;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.evenkeel.api.LogRecorder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What people write is in the answer and nowhere else: not in a problem, a log line, a metric or a trace. */
@QuarkusTest
@TestProfile(Tight.class)
class SilenceTest {

    private static final String CANARY = "zebraquilt4713";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    /** Bytes of a form, too. */
    private static final RestAssuredConfig AS_THEY_ARE = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.BINARY)
                    .encodeContentTypeAs("application/x-ndjson", ContentType.BINARY)
                    .encodeContentTypeAs(CANARY + "/x", ContentType.BINARY));

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatPeopleWriteIsFoundNowhereButInTheAnswer() throws Exception {
        try (LogRecorder log = new LogRecorder()) {
            int sent = 0;
            JsonNode contract = JSON.readTree(
                    given().queryParam("format", "json").get("/q/openapi").asString());
            for (var path : contract.get("paths").properties()) {
                if (path.getValue().has("post")) {
                    for (Sent body : bodies(path.getValue().get("post"))) {
                        check(given().config(AS_THEY_ARE)
                                .contentType(body.type())
                                .body(body.bytes())
                                .post(path.getKey()));
                        sent++;
                    }
                }
                check(given().queryParam(CANARY, CANARY).get(path.getKey() + "/" + CANARY));
                check(given().header("User-Agent", CANARY).accept(CANARY + "/x").get(path.getKey()));
                check(given().header("traceparent", CANARY).delete(path.getKey()));
            }
            Response broken = given().header("traceparent", "00-" + TRACE + "-b7ad6b7169203331-00")
                    .get("/test/exception");
            check(broken);
            check(given().get("/test/error"));
            assertThat(log.all()).contains("request_id=" + broken.header("X-Request-Id") + " trace_id=" + TRACE);
            assertThat(sent).as("bodies sent").isGreaterThan(20);
            assertThat(log.all()).contains("IllegalStateException").doesNotContainIgnoringCase(CANARY);
        }
        assertThat(given().get("/q/metrics").asString())
                .contains("evenkeel_decisions_total", "evenkeel_stage_seconds_bucket{")
                .doesNotContainIgnoringCase(CANARY);
        assertThat(traces()).contains("/v1/assist", "playbook").doesNotContain(CANARY);
    }

    /** Problems quote nobody; nor do headers. */
    private static void check(Response answer) {
        assertThat(answer.headers().toString()).doesNotContainIgnoringCase(CANARY);
        if (answer.statusCode() >= 400) {
            assertThat(answer.asString()).doesNotContainIgnoringCase(CANARY);
        }
    }

    private record Sent(String type, byte[] bytes) {}

    /**
     * Each example of an endpoint, and whatever can be wrong with it, with the canary in every value. A field's name is the caller's
     * program's, and a pointer tells it.
     */
    private static List<Sent> bodies(JsonNode operation) throws IOException {
        List<Sent> bodies = new ArrayList<>();
        for (var media : operation.at("/requestBody/content").properties()) {
            String type = media.getKey();
            bodies.add(sent(type, CANARY));
            bodies.add(sent(type, "{\"draft\":\"" + CANARY));
            bodies.add(sent(type, "text=" + CANARY + "&language=" + CANARY));
            bodies.add(sent(CANARY + "/x", CANARY));
            for (JsonNode example : media.getValue().path("examples")) {
                JsonNode value = example.get("value");
                JsonNode json = value.isTextual() && value.asText().strip().startsWith("{")
                        ? JSON.readTree(value.asText())
                        : value;
                if (json.isObject()) {
                    bodies.addAll(spoilt(type, json.toString()));
                }
            }
        }
        return bodies;
    }

    private static List<Sent> spoilt(String type, String json) throws IOException {
        JsonNode said = replaced(
                JSON.readTree(json), Set.of("text", "draft", "customer_name", "item"), old -> old + " " + CANARY);
        String whole = said.toString();
        return List.of(
                sent(type, whole),
                sent(type, whole + CANARY),
                sent(type, whole.substring(0, whole.length() - 1)),
                sent(type, "{\"unknown\":\"" + CANARY + "\"," + whole.substring(1)),
                sent(type, "{\"turns\":\"" + CANARY + "\"," + whole.substring(1)),
                sent(
                        type,
                        replaced(JSON.readTree(json), Set.of(), old -> CANARY).toString()),
                sent(type, whole.replace("\"" + "customer" + "\"", "\"" + CANARY + "\"")),
                sent(type, whole.replace(CANARY, CANARY.repeat(20_000))),
                new Sent(type, whole.replace(CANARY, CANARY + "\u00e9").getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static Sent sent(String type, String text) {
        return new Sent(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With the strings of these fields changed, or all strings if no field is named. */
    private static JsonNode replaced(JsonNode json, Set<String> fields, UnaryOperator<String> change) {
        if (json instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                boolean isMeant = field.getValue().isTextual() && (fields.isEmpty() || fields.contains(field.getKey()));
                field.setValue(
                        isMeant
                                ? TextNode.valueOf(change.apply(field.getValue().asText()))
                                : replaced(field.getValue(), fields, change));
            });
        } else if (json instanceof ArrayNode array) {
            array.forEach(item -> replaced(item, fields, change));
        }
        return json;
    }

    /** Spans are sent in batches, every few seconds. */
    private static String traces() throws Exception {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        String all = Traced.all();
        while (!(all.contains("/v1/assist") && all.contains("playbook"))
                && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            all = Traced.all();
        }
        return all;
    }
}
