package dev.evenkeel.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a path asks of its callers. */
class NeedTest {

    @ParameterizedTest(name = "{0} {1} needs {2}")
    @CsvSource({
        "GET, /, NOTHING",
        "HEAD, /, NOTHING",
        "GET, /evenkeel.js, NOTHING",
        "GET, /apps/chatwoot/, NOTHING",
        "GET, /q/health, NOTHING",
        "GET, /q/health/ready, NOTHING",
        "GET, /q/openapi, NOTHING",
        "GET, /q/swagger-ui/index.html, NOTHING",
        "POST, /v1/adapters/chatwoot, NOTHING",
        "GET, /v1/techniques, ASSIST",
        "POST, /v1/assist, ASSIST",
        "POST, /v1/assist/, ASSIST",
        "GET, /v1/live, ASSIST",
        "POST, /v2/check, ASSIST",
        "POST, /anything, ASSIST",
        "DELETE, /, ASSIST",
        "GET, /v1;x=1/techniques, ASSIST",
        "GET, /v1/techniques;x=1, ASSIST",
        "POST, /v1/adapters/chatwoot/../assist, ASSIST",
        "POST, /v1/adapters/..;x/assist, ASSIST",
        "POST, /v1/adapters/, ASSIST",
        "GET, /q/metrics, ADMIN",
        "GET, /q/metrics;x, ADMIN",
        "GET, /q;x/metrics, ADMIN",
        "GET, /q/healthy, ADMIN",
        "GET, /q/dev-ui, ADMIN",
        "GET, /q, ADMIN"
    })
    void whateverIsNotKnownToBeHarmlessNeedsAScope(String method, String path, Need need) {
        assertThat(Need.of(HttpMethod.valueOf(method), path)).isEqualTo(need);
    }
}
