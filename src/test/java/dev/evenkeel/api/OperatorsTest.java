package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.Signal;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the people see who run the service. */
@QuarkusTest
class OperatorsTest {

    @Test
    void theServiceIsLiveStartedAndReadyAndSaysWhatIsMissing() throws InterruptedException {
        // The language detector may still be loading when the first test runs.
        for (int i = 0; i < 100 && given().get("/q/health/ready").statusCode() != 200; i++) {
            Thread.sleep(100);
        }
        for (String probe : List.of("live", "ready", "started")) {
            assertThat(given().get("/q/health/" + probe).statusCode()).as(probe).isEqualTo(200);
        }
        assertThat(given().get("/q/health/ready")
                        .jsonPath()
                        .getString("checks.find { it.name == 'knowledge' }.data.missing"))
                .isEqualTo("nothing");
    }

    @Test
    void metricsCountRequestsAndDecisionsAndTakeNoText() {
        String canary = "zebra quilt 4712";
        given().contentType("application/json")
                .body("{\"turns\":[{\"role\":\"customer\",\"text\":\"" + canary + "\"}],\"" + canary + "\":1}")
                .post("/v1/assist")
                .then()
                .statusCode(200);
        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics)
                .contains("evenkeel_decisions_total{", "policy=\"balanced\"", "evenkeel_assists_total{")
                .containsPattern("http_server_requests_seconds_count\\{[^}]*uri=\"/v1/assist\"")
                .doesNotContain("zebra");
    }

    @Test
    void theServiceDescribesItself() {
        assertThat(given().get("/v1/techniques").jsonPath().getList("id"))
                .containsExactlyElementsOf(
                        Stream.of(Technique.values()).map(Technique::id).toList());
        assertThat(given().get("/v1/signals").jsonPath().getList("id"))
                .containsExactlyElementsOf(
                        Stream.of(Signal.values()).map(Signal::id).toList());
        assertThat(given().get("/v1/policies").jsonPath().getList("id")).containsExactly("balanced", "eager", "quiet");
        assertThat(given().get("/v1/languages").jsonPath().getList("tag")).containsExactly("en");
        assertThat(given().get("/v1/rules").statusCode()).isEqualTo(200);
        assertThat(given().get("/v1/model").jsonPath().getList("cards.name")).contains("sentiment", "risk");
        assertThat(given().get("/v1/policies").jsonPath().getMap("[0].thresholds"))
                .containsKey("nudge_agent");
        assertThat(given().get("/v1/model").jsonPath().getString("rules")).matches("[0-9a-f]{12}");
    }

    @Test
    void theContractCanBeTriedInABrowser() {
        assertThat(given().get("/q/swagger-ui/").statusCode()).isEqualTo(200);
    }
}
