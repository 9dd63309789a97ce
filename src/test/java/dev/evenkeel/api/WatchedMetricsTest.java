package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Dashboard and alerts watch what the service shows. */
@QuarkusTest
class WatchedMetricsTest {

    private static final Path ALERTS = Path.of("k8s/components/monitoring/alerts.yaml");
    private static final List<Path> WATCHERS =
            List.of(ALERTS, Path.of("docker/alerts.yaml"), Path.of("k8s/components/monitoring/dashboard.json"));
    private static final Pattern METRIC = Pattern.compile("\\b((?:evenkeel|http_server|jvm|process)_[a-z_]+)(?=\\{)");
    private static final Pattern NAME_AND_LABELS = Pattern.compile("(?m)^([a-z_]+)\\{([^}]*)}");

    @Test
    void everyMetricThatIsWatchedIsShown() throws IOException {
        assist(Examples.EVERYTHING);
        assist("{\"turns\":[{\"role\":\"customer\",\"text\":\"My lawyer will write to you. I am going to sue.\"}]}");
        String shown = given().get("/q/metrics").asString();
        Set<String> names = new TreeSet<>();
        Matcher line = NAME_AND_LABELS.matcher(shown);
        while (line.find()) {
            names.add(line.group(1));
        }
        for (String plain : shown.split("\n")) {
            names.add(plain.split("[ {]")[0]);
        }
        Set<String> watched = watched();
        assertThat(watched).hasSizeGreaterThan(10);
        assertThat(names).containsAll(watched);
    }

    @Test
    void theLabelsThatAreAskedForAreShown() {
        assist(Examples.EVERYTHING);
        String shown = given().get("/q/metrics").asString();
        assertThat(shown)
                .containsPattern("evenkeel_decisions_total\\{action=\"[a-z_]+\",policy=\"[a-z]+\"")
                .containsPattern("evenkeel_suggestions_withheld_total\\{reason=\"[a-z_]+\",technique=\"[a-z_]+\"")
                .containsPattern("http_server_requests_seconds_count\\{[^}]*status=\"200\",uri=\"/v1/assist\"")
                .containsPattern("jvm_memory_used_bytes\\{area=\"heap\"");
    }

    @Test
    void theClusterAndTheComposedServicesAreAlertedAlike() throws IOException {
        String inCluster = Files.readString(ALERTS);
        String composed = Files.readString(Path.of("docker/alerts.yaml"));
        String rules = inCluster.substring(inCluster.indexOf("  groups:")).replaceAll("(?m)^ {2}", "");
        assertThat(composed.substring(composed.indexOf("groups:"))).isEqualTo(rules);
    }

    private static Set<String> watched() throws IOException {
        Set<String> watched = new TreeSet<>();
        for (Path watcher : WATCHERS) {
            Matcher metric = METRIC.matcher(Files.readString(watcher));
            while (metric.find()) {
                watched.add(metric.group(1));
            }
        }
        return watched;
    }

    private static void assist(String body) {
        assertThat(given().contentType(ContentType.JSON)
                        .body(body)
                        .post("/v1/assist")
                        .statusCode())
                .isEqualTo(200);
    }
}
