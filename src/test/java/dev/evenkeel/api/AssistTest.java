package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a helpdesk sees when all goes well. */
@QuarkusTest
class AssistTest {

    private static final String SMALLEST = "{\"turns\":[{\"role\":\"customer\",\"text\":\"Where is my parcel?!\"}]}";

    @Test
    void theSmallestRequestGetsEveryFieldInItsOrder() {
        Map<String, Object> answer = advise(SMALLEST).getMap("$");
        assertThat(answer.keySet())
                .containsExactly(
                        "request_id",
                        "conversation_id",
                        "model",
                        "language",
                        "customer",
                        "escalation",
                        "agent",
                        "cards",
                        "suggestions",
                        "withheld",
                        "hold",
                        "evidence",
                        "tags",
                        "warnings",
                        "timing_ms");
        assertThat(answer.get("warnings")).isEqualTo(List.of());
        assertThat(answer.get("tags")).isEqualTo(List.of());
    }

    @Test
    void theCurveHasOnePointForEachCustomerTurn() {
        JsonPath answer = advise("""
                {"turns": [{"id": "a", "role": "customer", "text": "Hello"}, {"role": "agent", "text": "Hi"},
                  {"role": "private", "text": "Third call today"}, {"role": "customer", "text": "My lamp is broken"}]}""");
        assertThat(answer.getList("customer.turns.turn_id")).containsExactly("a", "t4");
        assertThat(answer.getString("customer.sentiment.level")).isNotBlank();
        assertThat(answer.getDouble("escalation.risk")).isBetween(0.0, 1.0);
    }

    @Test
    void contributionsAndBiasAddUpToTheLogitOfTheRisk() throws Exception {
        JsonNode answer = new ObjectMapper().readTree(advise(Examples.EVERYTHING, "sum"));
        double risk = answer.at("/escalation/risk").doubleValue();
        double sum = answer.at("/escalation/bias").doubleValue();
        assertThat(answer.get("evidence")).isNotEmpty();
        for (JsonNode evidence : answer.get("evidence")) {
            sum += evidence.get("contribution").doubleValue();
        }
        assertThat(sum).isCloseTo(Math.log(risk / (1 - risk)), within(1e-9));
    }

    @Test
    void theConversationIdIsEchoedAndTagsComeOnRequest() {
        JsonPath answer = advise(Examples.EVERYTHING);
        assertThat(answer.getString("conversation_id")).isEqualTo("c-20931");
        assertThat(answer.getList("tags", String.class)).anyMatch(tag -> tag.startsWith("sentiment__"));
        assertThat(answer.getList("tags", String.class)).anyMatch(tag -> tag.startsWith("risk__"));
        assertThat(answer.getMap("draft")).containsOnlyKeys("matches", "rewrite", "warnings");
    }

    @Test
    void theSameBytesGetTheSameAnswer() {
        String once = advise(Examples.EVERYTHING, "one");
        String twice = advise(Examples.EVERYTHING, "two");
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void theSameBytesGetTheSameAnswerFromEightThreads() throws Exception {
        String alone = advise(Examples.EVERYTHING, "alone");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                String id = "r" + i;
                calls.add(() -> advise(Examples.EVERYTHING, id));
            }
            for (Future<String> answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void anUnknownFieldIsIgnoredWithItsPlace() {
        JsonPath answer = advise("""
                {"turns": [{"role": "customer", "text": "Hi", "mood": {"a": [1, {"b": 2}]}}], "a~/b": [],
                  "options": {"max_sugestions": 1, "no_idiom": true}, "context": {"facts": {"free": "name"}}}""");
        assertThat(answer.getList("warnings", String.class))
                .containsExactly(
                        "unknown_field:/turns/0/mood",
                        "unknown_field:/a~0~1b",
                        "unknown_field:/options/max_sugestions");
    }

    @Test
    void everyDocumentedFieldIsKnown() {
        JsonPath answer = advise("""
                {"turns": [{"id": "1", "role": "customer", "text": "Hi", "at": "2026-03-02T10:15:00+01:00"}],
                  "conversation_id": "c", "language": "en", "draft": "Hello", "customer_typing": true,
                  "context": {"customer_name": "A", "agent_name": "B", "channel": "chat", "facts": {"n": 18.50},
                    "policy": {"may_offer": [], "compensation": {"max_amount": 12, "currency": "EUR"}, "update_within": "u",
                      "followup": "f", "reasons": {}, "handoff_route": "h", "crisis_country": "IE"}},
                  "options": {"max_suggestions": 0, "explain": "none", "offset_unit": "utf8", "policy": "quiet",
                    "register": "formal", "plain_language": true, "techniques_disabled": ["humour"],
                    "redact_evidence": true, "tags": false, "one_question_at_a_time": true, "no_idiom": true,
                    "no_emoji": true, "apology_weight": "none", "locale": "en-GB"}}""");
        assertThat(answer.getList("warnings")).isEmpty();
    }

    @Test
    void nullIsTheSameAsAbsent() {
        String nulls = """
                {"turns": [{"id": null, "role": "customer", "text": "Where is my parcel?!", "at": null}],
                  "conversation_id": null, "language": null, "draft": null, "customer_typing": null, "pack": null,
                  "context": {"customer_name": null, "facts": {"item": null}, "policy": {"may_offer": null, "reasons": null}},
                  "options": {"max_suggestions": null, "explain": null, "techniques_disabled": null, "policy": null}}""";
        assertThat(advise(nulls, "a")).isEqualTo(advise(SMALLEST, "b"));
    }

    @Test
    void aLoneSurrogateIsReplacedWithAWarning() {
        JsonPath answer = advise("{\"turns\":[{\"role\":\"customer\",\"text\":\"oh \\ud83d no\"}]}");
        assertThat(answer.getList("warnings")).containsExactly("invalid_unicode");
        assertThat(advise("{\"turns\":[{\"role\":\"customer\",\"text\":\"oh \\ud83d\\ude21 no\"}]}")
                        .getList("warnings"))
                .isEmpty();
    }

    @Test
    void aTurnOfFiveThousandCharactersIsCutNotRefused() {
        String text = "This is a sentence about my order. ".repeat(150);
        JsonPath answer = advise("{\"turns\":[{\"role\":\"customer\",\"text\":\"" + text + "\"}]}");
        assertThat(answer.getList("warnings")).containsExactly("text_truncated");
    }

    @Test
    void theLatestFiftyOfTwoHundredTurnsAreScored() {
        String turn = "{\"role\":\"customer\",\"text\":\"Hello\"}";
        JsonPath answer = advise("{\"turns\":[" + String.join(",", java.util.Collections.nCopies(200, turn)) + "]}");
        assertThat(answer.getList("warnings")).containsExactly("turns_truncated");
        assertThat(answer.getList("customer.turns.turn_id")).hasSize(50).startsWith("t151");
    }

    @Test
    void anEmptyCustomerTextIsNeutral() {
        JsonPath answer = advise("{\"turns\":[{\"role\":\"customer\",\"text\":\"\"}]}");
        assertThat(answer.getString("customer.sentiment.level")).isEqualTo("neutral");
    }

    @Test
    void aLanguageThatIsNotShippedGetsNoScores() {
        JsonPath detected = advise(
                "{\"turns\":[{\"role\":\"customer\",\"text\":\"Onde está minha encomenda? Paguei há três semanas.\"}]}");
        assertThat(detected.getString("language.detected")).isEqualTo("pt");
        assertUnsupported(detected);
        JsonPath stated = advise("{\"language\":\"de-AT\",\"turns\":[{\"role\":\"customer\",\"text\":\"ok\"}]}");
        assertThat(stated.getString("language.used")).isEqualTo("de-AT");
        assertUnsupported(stated);
    }

    private static void assertUnsupported(JsonPath answer) {
        assertThat(answer.getBoolean("language.supported")).isFalse();
        assertThat(answer.getList("warnings")).containsExactly("language_unsupported");
        assertThat(answer.<Object>get("customer.sentiment")).isNull();
        assertThat(answer.<Object>get("escalation.risk")).isNull();
        assertThat(answer.getList("suggestions")).isEmpty();
    }

    @Test
    void aStatedRegionOfEnglishIsEnglish() {
        assertThat(advise("{\"language\":\"en-IE\",\"turns\":[{\"role\":\"customer\",\"text\":\"ok\"}]}")
                        .getBoolean("language.supported"))
                .isTrue();
    }

    @Test
    void aHarmlessRequestIdAndATraceAreEchoed() {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        Response answer = given().header("X-Request-Id", "desk:42_a.b-c")
                .header("traceparent", trace)
                .contentType("application/json")
                .body(SMALLEST)
                .post("/v1/assist");
        assertThat(answer.header("X-Request-Id")).isEqualTo("desk:42_a.b-c");
        assertThat(answer.jsonPath().getString("request_id")).isEqualTo("desk:42_a.b-c");
        assertThat(answer.header("traceparent")).isEqualTo(trace);
    }

    @Test
    void anOddRequestIdIsReplacedAndAnOddTraceDropped() {
        for (String odd : List.of("<script>", "a b", "x".repeat(129), "é")) {
            Response answer = given().header("X-Request-Id", odd)
                    .header("traceparent", "00-zz")
                    .get("/v1/model");
            assertThat(answer.header("X-Request-Id")).hasSize(36);
            assertThat(answer.header("traceparent")).isNull();
        }
    }

    @Test
    void aDraftIsCheckedWithAndWithoutAConversation() {
        for (String body : List.of("{\"draft\":\"Thank you.\"}", Examples.DRAFT)) {
            JsonPath answer = given().contentType("application/json")
                    .body(body)
                    .post("/v1/drafts/check")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(answer.getMap("$")).containsOnlyKeys("matches", "rewrite", "warnings");
            assertThat(answer.getString("rewrite.text")).isNotBlank();
        }
    }

    private static JsonPath advise(String body) {
        return given().contentType("application/json")
                .body(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/assist")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The answer's text without what may differ. */
    private static String advise(String body, String requestId) {
        String answer = given().header("X-Request-Id", requestId)
                .contentType("application/json")
                .body(body)
                .post("/v1/assist")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer).contains("\"request_id\":\"" + requestId + "\"");
        return answer.replace("\"" + requestId + "\"", "\"\"").replaceAll("\"timing_ms\":[0-9.E-]+", "\"timing_ms\":0");
    }
}
