package dev.evenkeel.api.hostility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** Thousands of requests made from the contract: what it allows is answered. */
@QuarkusTest
class GeneratedRequestsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ENOUGH = Duration.ofSeconds(15);
    private static final int MOST = 3_000;

    /** One request in so many keeps its pack. */
    private static final int WITH_PACK = 5;

    /** What a schema cannot say: that there is a customer, which tags and policies there are, what a time is. */
    private static final Pattern BEYOND_THE_SCHEMA = Pattern.compile(
            "/turns|/turns/\\d+/at|/turns/\\d+/id|/language|/options/(locale|policy|pack_sha256)|/pack.*"
                    + "|/context/policy/compensation/max_amount");

    @Test
    void whatTheContractAllowsIsAnswered() {
        JqwikSession.run(GeneratedRequestsTest::ask);
    }

    private static void ask() {
        try {
            HttpClient client = HttpClient.newHttpClient();
            String contract = send(client, HttpRequest.newBuilder(uri("/q/openapi?format=json")))
                    .body();
            RandomGenerator<JsonNode> requests = new SchemaValues(JSON.readTree(contract))
                    .of("AssistRequest")
                    .generator(MOST);
            Random random = new Random(71_993);
            Instant end = Instant.now().plus(ENOUGH);
            int sent = 0;
            int answered = 0;
            for (; sent < MOST && Instant.now().isBefore(end); sent++) {
                JsonNode request = requests.next(random).value().deepCopy();
                if (sent % WITH_PACK != 0) {
                    withoutPack(request);
                }
                String body = request.toString();
                HttpResponse<String> answer = send(
                        client,
                        HttpRequest.newBuilder(uri("/v1/assist"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body)));
                if (answer.statusCode() == 200) {
                    answered++;
                } else {
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
                    assertThat(JSON.readTree(answer.body()).get("pointer").asText())
                            .as(answer.body())
                            .matches(BEYOND_THE_SCHEMA);
                }
            }
            System.out.printf("%d generated requests, %d answered%n", sent, answered);
            assertThat(sent).isGreaterThan(100);
            assertThat(answered).isGreaterThan(sent / 10);
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A pack of any strings is seldom one, and its digest never fits. */
    private static void withoutPack(JsonNode request) {
        ((ObjectNode) request).remove("pack");
        if (request.get("options") instanceof ObjectNode options) {
            options.remove("pack_sha256");
        }
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
            throws java.io.IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }
}
