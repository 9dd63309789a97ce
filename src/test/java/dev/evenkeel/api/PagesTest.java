package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as they are served. What they do is tested in a browser. */
@QuarkusTest
class PagesTest {

    private static final Pattern IMPORT = Pattern.compile("from '(\\.[^']+)'");
    private static final int MOST_BYTES = 30 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/evenkeel.js",
                "/panel/style.js",
                "/live/live.css",
                "/review",
                "/review/",
                "/review/notes.js",
                "/practise",
                "/practise/",
                "/samples/index.json",
                "/apps/chatwoot/"
            })
    void everyPageAndModuleComesWithAStrictPolicy(String path) {
        Response page = given().get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors ")
                .doesNotContain("unsafe", "*");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void onlyThePanelMayBeReadByOtherHosts() {
        assertThat(given().get("/evenkeel.js").header("Access-Control-Allow-Origin"))
                .isEqualTo("*");
        assertThat(given().get("/").header("Access-Control-Allow-Origin")).isNull();
        assertThat(given().get("/samples/index.json").header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void thePanelWithAllItsModulesIsSmall() {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of("/evenkeel.js"));
        int bytes = 0;
        while (!open.isEmpty()) {
            String path = open.pop();
            if (seen.add(path)) {
                byte[] module = given().get(path).asByteArray();
                bytes += module.length;
                Matcher imports = IMPORT.matcher(new String(module, StandardCharsets.UTF_8));
                while (imports.find()) {
                    open.add(URI.create(path).resolve(imports.group(1)).getPath());
                }
            }
        }
        assertThat(seen)
                .hasSizeGreaterThan(10)
                .allMatch(path -> path.equals("/evenkeel.js") || path.startsWith("/panel/"));
        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    @Test
    void noPageNamesAnotherHost() {
        for (String path : new String[] {
            "/",
            "/apps/chatwoot/",
            "/review/",
            "/practise/",
            "/evenkeel.js",
            "/shell/shell.js",
            "/shell/shell.css",
            "/live/live.js",
            "/review/review.js",
            "/practise/practise.js"
        }) {
            assertThat(given().get(path).asString().replace("http://www.w3.org/2000/svg", ""))
                    .doesNotContain("://");
        }
    }
}
