package dev.evenkeel.api.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service with keys and tokens, asked by all sorts of callers. */
@QuarkusTest
@TestProfile(Guarded.class)
class AccessTest {

    private static final String BODY =
            "{\"language\":\"en\",\"turns\":[{\"role\":\"customer\",\"text\":\"Where is my lamp?\"}]}";

    @Test
    void whoHasNoKeyIsToldThatOneIsNeeded() {
        Response answer = assist(given());
        problem(answer, 401, "unauthorized");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        problem(given().get("/v1/techniques"), 401, "unauthorized");
        problem(given().get("/q/metrics"), 401, "unauthorized");
    }

    @ParameterizedTest
    @ValueSource(strings = {Guarded.DESK, Guarded.DESK_OLD})
    void eachOfTwoKeysOpensWhileOneReplacesTheOther(String key) {
        assertThat(assist(with(key)).statusCode()).isEqualTo(200);
        assertThat(assist(given().header("X-Api-Key", key)).statusCode()).isEqualTo(200);
        assertThat(given().header("authorization", "bearer " + key)
                        .get("/v1/techniques")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong", "", " ", "a.b.c", "é"})
    void aWrongKeyOpensNothing(String key) {
        problem(assist(with(key)), 401, "unauthorized");
        problem(assist(given().header("Authorization", "Basic " + Guarded.DESK)), 401, "unauthorized");
    }

    @Test
    void aScopeOpensItsOwnDoorOnly() {
        assertThat(with(Guarded.WATCH).get("/q/metrics").statusCode()).isEqualTo(200);
        problem(assist(with(Guarded.WATCH)), 403, "forbidden");
        problem(with(Guarded.DESK).get("/q/metrics"), 403, "forbidden");
        assertThat(with(Guarded.DESK).get("/q/metrics").header("WWW-Authenticate"))
                .contains("insufficient_scope");
    }

    @Test
    void probesAndTheContractAreOpen() {
        for (String path : List.of("/q/health/live", "/q/openapi", "/q/swagger-ui/")) {
            assertThat(given().get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//v1/techniques",
                "/./v1/techniques",
                "/x/../v1/techniques",
                "/%76%31/techniques",
                "/v1;a=b/techniques",
                "/v1/techniques/",
                "/v1/techniques;a",
                "/v1/adapters/..;/techniques",
                "/v1/adapters/%2e%2e/techniques"
            })
    void noSpellingOfAPathGetsRoundTheDoor(String path) throws Exception {
        assertThat(Wire.status("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .isIn(400, 401, 404);
    }

    @Test
    void aRefusedConnectionCanBeUsedAgain() throws Exception {
        String refused = "POST /v1/assist HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: "
                + BODY.length() + "\r\n\r\n" + BODY;
        String probe = "GET /q/health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        assertThat(Wire.answer(refused + probe)).contains("HTTP/1.1 401").contains("HTTP/1.1 200");
    }

    @Test
    void aGoodTokenOpensWhatItsScopesSay() {
        assertThat(assist(with(Guarded.token("assist openid"))).statusCode()).isEqualTo(200);
        assertThat(assist(with(Guarded.token("evenkeel:assist"))).statusCode()).isEqualTo(200);
        problem(with(Guarded.token("assist")).get("/q/metrics"), 403, "forbidden");
        assertThat(with(Guarded.token("admin")).get("/q/metrics").statusCode()).isEqualTo(200);
    }

    static Stream<String> badTokens() {
        return Guarded.badTokens();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("badTokens")
    void aBadTokenOpensNothing(String token) {
        problem(assist(with(token)), 401, "unauthorized");
    }

    @Test
    void aCallerWhoAsksTooOftenIsToldWhenToComeBack() {
        List<Response> answers = IntStream.range(0, 12)
                .mapToObj(i -> with(Guarded.HASTY).get("/v1/techniques"))
                .toList();
        assertThat(answers.get(0).statusCode()).isEqualTo(200);
        assertThat(answers.get(0).header("RateLimit-Policy")).isEqualTo("\"key\";q=2;w=2");
        assertThat(answers.get(0).header("RateLimit")).matches("\"key\";r=1;t=\\d+");
        Response refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        problem(refused, 429, "too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 2);
        assertThat(refused.header("RateLimit")).startsWith("\"key\";r=0;t=");
        assertThat(assist(with(Guarded.DESK)).statusCode())
                .as("others are not held up")
                .isEqualTo(200);
    }

    @Test
    void aBrowserOfAnAllowedOriginMayAskAndAnotherMayNot() {
        Response preflight = given().header("Origin", Guarded.ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options("/v1/assist");
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo(Guarded.ORIGIN);
        Response other = assist(with(Guarded.DESK).header("Origin", "https://elsewhere.example"));
        assertThat(other.header("Access-Control-Allow-Origin")).isNull();
        assertThat(other.statusCode()).isEqualTo(403);
    }

    @Test
    void refusalsAreCountedByKind() {
        assist(given());
        assertThat(with(Guarded.WATCH).get("/q/metrics").asString())
                .containsPattern("evenkeel_requests_refused_total\\{problem=\"unauthorized\"} [1-9]");
    }

    private static Response assist(RequestSpecification caller) {
        return caller.contentType("application/json").body(BODY).post("/v1/assist");
    }

    private static RequestSpecification with(String secret) {
        return given().header("Authorization", "Bearer " + secret);
    }

    private static void problem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:evenkeel:problem:" + type);
        assertThat(answer.jsonPath().getString("request_id")).isEqualTo(answer.header("X-Request-Id"));
    }
}
