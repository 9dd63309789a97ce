package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;

/** Requests that nobody would send on purpose. */
@QuarkusTest
class FuzzTest {

    private static final Duration ENOUGH = Duration.ofSeconds(10);
    private static final int BODIES = 400;

    /** A piece of JSON out of place. */
    private static final Arbitrary<String> SCRAP = Arbitraries.oneOf(
            Arbitraries.of(
                    "null",
                    "true",
                    "-0",
                    "1e400",
                    "NaN",
                    "[]",
                    "{}",
                    "\"\"",
                    "\"\\ud800\"",
                    "\\",
                    "\"",
                    "{",
                    "}",
                    "[",
                    "]",
                    ",",
                    ":",
                    "\u0000",
                    "\"customer\"",
                    "\"2026-02-30T25:00:00Z\"",
                    "99999999999999999999",
                    "\u202e"),
            Arbitraries.strings().ofMaxLength(8));

    /** A valid request with one to four stretches of it replaced by a scrap. */
    private static final Arbitrary<String> BODY = Arbitraries.integers()
            .between(1, 4)
            .flatMap(times ->
                    Arbitraries.of(Examples.SMALLEST, Examples.EVERYTHING).flatMap(valid -> mutated(valid, times)));

    private static Arbitrary<String> mutated(String body, int times) {
        if (times == 0) {
            return Arbitraries.just(body);
        }
        return Arbitraries.integers().between(0, body.length()).flatMap(from -> Arbitraries.integers()
                .between(0, 6)
                .flatMap(length -> SCRAP.flatMap(scrap -> mutated(
                        body.substring(0, from) + scrap + body.substring(Math.min(body.length(), from + length)),
                        times - 1))));
    }

    @Test
    void noBodyBreaksTheService() {
        JqwikSession.run(FuzzTest::attack);
    }

    private static void attack() {
        RandomGenerator<String> bodies = BODY.generator(BODIES);
        Random random = new Random(20_931);
        Instant end = Instant.now().plus(ENOUGH);
        int sent = 0;
        for (; sent < BODIES && Instant.now().isBefore(end); sent++) {
            String body = bodies.next(random).value();
            Response answer = given().contentType("application/json")
                    .body(body.getBytes(StandardCharsets.UTF_8))
                    .post("/v1/assist");
            assertThat(answer.statusCode()).as(body).isIn(200, 400, 413, 422);
            if (answer.statusCode() != 200) {
                assertThat(answer.contentType()).startsWith("application/problem+json");
            }
        }
        assertThat(sent).isGreaterThan(100);
    }
}
