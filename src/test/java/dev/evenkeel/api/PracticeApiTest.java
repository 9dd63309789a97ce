package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Practising over HTTP: nothing is kept, the talk travels. */
@QuarkusTest
class PracticeApiTest {

    @Test
    void thereAreAtLeastTwelveScenariosOfTwelveIndustries() {
        List<Map<String, Object>> scenarios =
                given().get("/v1/practice/scenarios").jsonPath().getList("$");
        assertThat(scenarios).hasSizeGreaterThanOrEqualTo(12);
        assertThat(scenarios.stream().map(scenario -> scenario.get("industry")).distinct())
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void theCustomerBegins() {
        JsonPath answer = turn(Map.of("scenario", "sofa-not-delivered", "seed", "s"));
        assertThat(answer.getList("turns")).hasSize(1);
        assertThat(answer.getString("turns[0].role")).isEqualTo("customer");
        assertThat(answer.getString("state")).isEqualTo("angry");
        assertThat(answer.<Object>get("feedback")).isNull();
    }

    @Test
    void aTalkIsWonBySendingItBackWithEachReply() {
        JsonPath first = turn(Map.of("scenario", "sofa-not-delivered", "seed", "s"));
        JsonPath second = reply(first, "You took Friday off and your sofa did not come. I am sorry about that.");
        assertThat(second.getString("feedback.after")).isEqualTo("uneasy");
        assertThat(second.getList("feedback.because.id")).contains("mirror", "apology");
        JsonPath third = reply(second, "I can book a van for tomorrow morning. I will message you at noon.");
        assertThat(third.getString("ended")).isEqualTo("settled");
        assertThat(third.getList("reflection.timeline")).hasSize(3);
        assertThat(third.getList("warnings")).isEmpty();
    }

    @Test
    void aCommandToCalmDownHeatsAndIsMarkedInTheReply() {
        JsonPath first = turn(Map.of("scenario", "broadband-down"));
        JsonPath second = reply(first, "Calm down.");
        assertThat(second.getString("state")).isEqualTo("furious");
        assertThat(second.getList("feedback.because.id")).contains("dismissive");
        assertThat(second.getList("feedback.draft.matches.rule.category")).contains("DISMISSIVE");
    }

    @Test
    void linesThatThisSeedDoesNotPlayAreWarnedOf() {
        JsonPath answer = turn(Map.of(
                "scenario",
                "broadband-down",
                "turns",
                List.of(
                        Map.of("role", "customer", "text", "Something else"),
                        Map.of("role", "agent", "text", "I see."))));
        assertThat(answer.getList("warnings")).containsExactly("customer_lines_differ");
    }

    @Test
    void anUnknownScenarioIsRefused() {
        given().contentType("application/json")
                .body(Map.of("scenario", "nobody"))
                .post("/v1/practice/turn")
                .then()
                .statusCode(422);
    }

    @Test
    void anEmptyReplyIsAReplyThatTakesNothingUp() {
        JsonPath answer = reply(turn(Map.of("scenario", "broadband-down")), "");
        assertThat(answer.getList("feedback.because.id")).containsExactly("nothing");
    }

    private static JsonPath reply(JsonPath talk, String words) {
        List<Map<String, Object>> turns = new java.util.ArrayList<>(talk.getList("turns"));
        turns.add(Map.of("role", "agent", "text", words));
        return turn(Map.of("scenario", talk.getString("scenario"), "seed", talk.getString("seed"), "turns", turns));
    }

    private static JsonPath turn(Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/practice/turn")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
