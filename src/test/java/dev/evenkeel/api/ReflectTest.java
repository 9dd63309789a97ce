package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Looking back over HTTP. */
@QuarkusTest
class ReflectTest {

    private static final String CALM =
            "{\"turns\":[{\"role\":\"customer\",\"text\":\"Where can I see my invoice?\"},{\"role\":\"agent\",\"text\":\"Under Account, Invoices.\"},"
                    + "{\"role\":\"customer\",\"text\":\"Found it, thanks.\"}]}";

    @Test
    void theLookBackNamesTurnsByTheirIds() {
        JsonPath answer = reflect(Examples.FINISHED);
        assertThat(answer.getList("reflection.timeline.turn_id")).containsExactly("t1", "t3", "t5");
        assertThat(answer.getList("reflection.turning_points.turn_id", String.class))
                .contains("t5");
        assertThat(answer.getString("reflection.turning_points.find { it.turn_id == 't5' }.direction"))
                .isEqualTo("better");
        assertThat(answer.getString("reflection.turning_points.find { it.turn_id == 't5' }.after"))
                .isEqualTo("t4");
        assertThat(answer.getString("reflection.techniques.find { it.technique == 'apology' }.verdict"))
                .isEqualTo("given");
        assertThat(answer.getString("reflection.techniques.find { it.technique == 'apology' }.given_at"))
                .isEqualTo("t4");
        assertThat(answer.getString("reflection.techniques.find { it.technique == 'boundary' }.verdict"))
                .isEqualTo("not_needed");
        assertThat(answer.getString("reflection.keep.text")).isNotBlank();
        assertThat(answer.getString("reflection.handover.issue.words")).contains("without a plug");
        assertThat(answer.getString("conversation_id")).isEqualTo("c-20977");
    }

    @Test
    void anOrdinaryConversationNeedsNothing() {
        JsonPath answer = reflect(CALM);
        assertThat(answer.getString("reflection.note")).isNotBlank();
        assertThat(answer.<Object>get("reflection.keep")).isNull();
        assertThat(answer.<Object>get("reflection.try")).isNull();
        assertThat(answer.getList("reflection.left_open")).isEmpty();
        assertThat(answer.getList("reflection.techniques.verdict", String.class))
                .containsOnly("not_needed");
    }

    @Test
    void noWordClaimsACauseOrRatesTheAgent() {
        String answer = given().contentType("application/json")
                .body(Examples.FINISHED)
                .post("/v1/reflect")
                .asString();
        assertThat(answer).doesNotContain("because of your", "thanks to your", "caused", "agent_score", "rating");
    }

    @Test
    void allTwoHundredTurnsAreReadAndOneMoreIsRefused() {
        assertThat(reflect(conversation(200)).getList("reflection.timeline")).hasSize(100);
        given().contentType("application/json")
                .body(conversation(201))
                .post("/v1/reflect")
                .then()
                .statusCode(422);
    }

    @Test
    void aLanguageThatIsNotShippedGetsNoReflection() {
        JsonPath answer = reflect("{\"language\":\"fr\"," + CALM.substring(1));
        assertThat(answer.<Object>get("reflection")).isNull();
        assertThat(answer.getList("warnings")).containsExactly("language_unsupported");
    }

    @Test
    void theHandOverMasksNumbersAndAddresses() {
        JsonPath answer = reflect("""
                {"turns": [{"role": "customer", "text": "You charged my card 4111 1111 1111 1111 twice, write to me at kim@example.org. This is awful!"},
                  {"role": "agent", "text": "I will call you on 020 7946 0123 tomorrow."}]}""");
        assertThat(answer.getString("reflection.handover.text")).doesNotContain("4111", "kim@", "7946");
        assertThat(answer.getString("reflection.handover.text")).contains("[number]", "[e-mail]");
    }

    @Test
    void aBatchAnswersLineByLineAndSumsUp() throws Exception {
        String body = line(Examples.FINISHED) + "\n" + "{\"turns\":[]}\n\nnot json\n" + CALM + "\n";
        String answer = batch(body).then().statusCode(200).extract().asString();
        List<JsonNode> lines = new ArrayList<>();
        for (String one : answer.split("\n")) {
            lines.add(new ObjectMapper().readTree(one));
        }
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0).at("/answer/reflection/timeline")).hasSize(3);
        assertThat(lines.get(1).at("/problem/status").intValue()).isEqualTo(422);
        assertThat(lines.get(2).at("/problem/status").intValue()).isEqualTo(400);
        assertThat(lines.get(3).at("/line").intValue()).isEqualTo(4);
        JsonNode sum = lines.get(4).get("aggregate");
        assertThat(sum.get("conversations").intValue()).isEqualTo(2);
        assertThat(sum.get("failed").intValue()).isEqualTo(2);
        assertThat(sum.at("/given/apology").intValue()).isEqualTo(1);
        assertThat(sum.get("signals").fieldNames()).toIterable().contains("thanks");
    }

    @Test
    void aBatchOfTooManyLinesIsRefusedAsAWhole() {
        batch((CALM + "\n").repeat(1001)).then().statusCode(413);
    }

    @Test
    void policiesSayWhatTheyAreNotFor() {
        assertThat(given().get("/v1/policies").jsonPath().getList("not_for", String.class))
                .isNotEmpty()
                .allMatch(words -> words.contains("hiring"));
    }

    private static String line(String json) {
        return json.replace("\n", " ");
    }

    private static String conversation(int turns) {
        StringBuilder json = new StringBuilder("{\"language\":\"en\",\"turns\":[");
        for (int i = 0; i < turns; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"role\":\"")
                    .append(i % 2 == 0 ? "customer" : "agent")
                    .append("\",\"text\":\"Parcel ")
                    .append(i)
                    .append(" is late again.\"}");
        }
        return json.append("]}").toString();
    }

    private static JsonPath reflect(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/reflect")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static io.restassured.response.Response batch(String body) {
        return given().config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(ReflectResource.NDJSON, io.restassured.http.ContentType.TEXT)))
                .contentType(ReflectResource.NDJSON)
                .body(body)
                .post("/v1/reflect/batch");
    }
}
