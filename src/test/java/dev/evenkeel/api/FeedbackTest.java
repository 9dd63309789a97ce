package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** What agents do with suggestions is counted. */
@QuarkusTest
class FeedbackTest {

    @Test
    void eachEventIsCountedByTechniqueAndNothingElseIsKept() {
        String id = "f4a1-owl-and-lantern";
        double before = counted("dismissed", "apology");
        for (int i = 0; i < 2; i++) {
            Response answer =
                    feedback("{\"suggestion_id\":\"" + id + "\",\"event\":\"dismissed\",\"technique\":\"apology\"}");
            assertThat(answer.statusCode()).isEqualTo(204);
            assertThat(answer.asString()).isEmpty();
        }
        assertThat(counted("dismissed", "apology")).isEqualTo(before + 2);
        assertThat(given().get("/q/metrics").asString()).doesNotContain(id);
    }

    @Test
    void anEventWithoutATechniqueCountsAsOneOfUnknown() {
        double before = counted("wrong", "unknown");
        assertThat(feedback("{\"suggestion_id\":\"a\",\"event\":\"wrong\"}").statusCode())
                .isEqualTo(204);
        assertThat(counted("wrong", "unknown")).isEqualTo(before + 1);
    }

    @Test
    void whatIsNoFeedbackIsRefused() {
        assertThat(feedback("{\"suggestion_id\":\"a\",\"event\":\"eaten\"}").statusCode())
                .isEqualTo(422);
        assertThat(feedback("{\"event\":\"wrong\"}").jsonPath().getString("pointer"))
                .isEqualTo("/suggestion_id");
        assertThat(feedback("{\"suggestion_id\":\"\",\"event\":\"wrong\"}").statusCode())
                .isEqualTo(422);
        assertThat(feedback("{\"suggestion_id\":\"a\",\"event\":\"wrong\",\"technique\":\"zebra\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(feedback("[]").statusCode()).isEqualTo(400);
    }

    private static Response feedback(String body) {
        return given().contentType("application/json").body(body).post("/v1/feedback");
    }

    private static double counted(String event, String technique) {
        String series = "evenkeel_feedback_total{event=\"" + event + "\",technique=\"" + technique + "\"} ";
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
                .findFirst()
                .orElse(0);
    }
}
