package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** One conversation a socket. */
@QuarkusTest
class LiveTest {

    private static final String CANARY = BreakingResource.CANARY;
    private static final String GREETING = turn("agent", "Good morning, you are through to the kettle desk.");
    private static final String CUSTOMER = turn("customer", "It leaks again. This is the third one!");

    @Test
    void eachMessageIsAnsweredAsTheWholeConversationWouldBe() throws Exception {
        String settings =
                "\"conversation_id\":\"c-4\",\"language\":\"en\",\"options\":{\"explain\":\"full\",\"max_suggestions\":2}";
        String second = turn("agent", "Please read the manual first.");
        String third = turn("customer", "I did. Put me through to your manager now.");
        try (Wire wire = new Wire()) {
            wire.send("{\"turns\":[" + CUSTOMER + "]," + settings + "}");
            wire.send("{\"turns\":[" + second + "," + third + "],\"draft\":\"Calm down.\"}");
            wire.send("{\"customer_typing\":true}");
            assertThat(BatchTest.lasting(wire.next())).isEqualTo(assist(CUSTOMER, settings));
            String whole = CUSTOMER + "," + second + "," + third;
            assertThat(BatchTest.lasting(wire.next())).isEqualTo(assist(whole, settings + ",\"draft\":\"Calm down.\""));
            JsonNode typing = wire.next();
            assertThat(typing.get("hold").get("active").asBoolean()).isTrue();
            assertThat(BatchTest.lasting(typing)).isEqualTo(assist(whole, settings + ",\"customer_typing\":true"));
        }
    }

    @Test
    void untilTheCustomerSpeaksThereIsNothingToAdviseOn() throws Exception {
        try (Wire wire = new Wire()) {
            wire.send("{\"turns\":[" + GREETING + "]}");
            assertThat(wire.next().get("waiting_for").asText()).isEqualTo("customer");
            wire.send("{\"turns\":[" + CUSTOMER + "]}");
            assertThat(BatchTest.lasting(wire.next())).isEqualTo(assist(GREETING + "," + CUSTOMER, "\"options\":{}"));
        }
    }

    @Test
    void aMessageThatIsRefusedHasNotBeenSaid() throws Exception {
        try (Wire wire = new Wire()) {
            wire.send("{\"turns\":[" + CUSTOMER + "]}");
            wire.send("{\"turns\":[" + turn("customer", CANARY) + ",{\"role\":\"boss\",\"text\":\"" + CANARY + "\"}]}");
            wire.send(CANARY);
            wire.send("{\"turns\":[" + turn("customer", CANARY).replace("{", "{\"at\":\"" + CANARY + "\",") + "]}");
            wire.send("{\"options\":{\"policy\":\"" + CANARY + "\"}}");
            wire.send("{}");
            String socket = wire.next().get("request_id").asText().replaceAll(":1$", "");
            problem(wire.next(), 422, "/turns/1/role", socket + ":2");
            problem(wire.next(), 400, "", socket + ":3");
            problem(wire.next(), 422, "/turns/0/at", socket + ":4");
            problem(wire.next(), 422, "/options/policy", socket + ":5");
            assertThat(BatchTest.lasting(wire.next())).isEqualTo(assist(CUSTOMER, "\"options\":{}"));
        }
    }

    @Test
    void socketsDoNotHearEachOther() throws Exception {
        try (Wire one = new Wire();
                Wire other = new Wire()) {
            one.send("{\"turns\":[" + CUSTOMER + "]}");
            one.next();
            other.send("{\"turns\":[" + GREETING + "]}");
            assertThat(other.next().has("waiting_for")).isTrue();
        }
    }

    @Test
    void aMessageLargerThanABodyClosesTheSocket() throws Exception {
        try (Wire wire = new Wire()) {
            wire.socket().sendText("{\"x\":\"" + "x".repeat(256 * 1024) + "\"}", true);
            assertThat(wire.closed()).isEqualTo(1009);
        }
    }

    @Test
    void onlyTextIsTaken() throws Exception {
        try (Wire wire = new Wire()) {
            wire.socket().sendBinary(ByteBuffer.wrap("{}".getBytes(StandardCharsets.UTF_8)), true);
            assertThat(wire.closed()).isEqualTo(1003);
        }
    }

    @Test
    void aPageFromElsewhereMayNotOpenASocket() {
        assertThat(Wire.refused("Origin", "http://localhost:" + RestAssured.port))
                .isEqualTo(101);
        assertThat(Wire.refused("Origin", "https://elsewhere.example")).isEqualTo(403);
    }

    @Test
    void whatIsNoSocketIsAProblem() {
        int status = given().get("/v1/live").statusCode();
        assertThat(status).isBetween(400, 499);
    }

    private static void problem(JsonNode answer, int status, String pointer, String id) {
        assertThat(answer.get("status").asInt()).isEqualTo(status);
        assertThat(answer.get("pointer").asText()).isEqualTo(pointer);
        assertThat(answer.get("request_id").asText()).isEqualTo(id);
        assertThat(answer.toString()).doesNotContain(CANARY);
    }

    private static JsonNode assist(String turns, String fields) throws Exception {
        String answer = given().contentType(ContentType.JSON)
                .body("{\"turns\":[" + turns + "]," + fields + "}")
                .post("/v1/assist")
                .asString();
        return BatchTest.lasting(new ObjectMapper().readTree(answer));
    }

    private static String turn(String role, String text) {
        return "{\"role\":\"" + role + "\",\"text\":\"" + text + "\"}";
    }
}
