package dev.evenkeel.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What browsers are told about the console, the panel's modules and the helpdesk apps: scripts and styles from here only, and framed by
 * nobody but the helpdesk that an app is made for.
 */
@Singleton
class PageHeaders {

    private static final int AFTER_THE_ID = 890;
    private static final String CHATWOOT = "/apps/chatwoot";
    private static final List<String> PAGES =
            List.of("/shell/", "/live/", "/review/", "/practise/", "/samples/", "/apps/");
    private static final List<String> WITHOUT_SLASH = List.of(CHATWOOT, "/review", "/practise");
    private static final List<String> EMBEDDED = List.of("/evenkeel.js", "/panel/");
    /** Short, since modules have no version in their names and must fit each other after an upgrade. */
    private static final String MODULES = "public, max-age=600";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors ";

    private final String chatwoot;

    PageHeaders(@ConfigProperty(name = "evenkeel.chatwoot.origins") Optional<List<String>> chatwoot) {
        List<String> origins = chatwoot.orElse(List.of());
        origins.forEach(PageHeaders::check);
        this.chatwoot = origins.isEmpty() ? "'none'" : String.join(" ", origins);
    }

    private static void check(String origin) {
        if (!origin.matches("https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?")) {
            throw new IllegalStateException(
                    "evenkeel.chatwoot.origins must be exact origins such as https://help.example");
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::tell, AFTER_THE_ID);
    }

    private void tell(RoutingContext request) {
        String path = request.normalizedPath();
        MultiMap headers = request.response().headers();
        if (EMBEDDED.stream().anyMatch(path::startsWith)) {
            // A page of another host may read these modules; they hold no secret.
            headers.set("Access-Control-Allow-Origin", "*").set("Cross-Origin-Resource-Policy", "cross-origin");
            tell(headers, "'none'", MODULES);
        } else if (path.equals("/")
                || path.equals("/index.html")
                || PAGES.stream().anyMatch(path::startsWith)) {
            String cache = path.endsWith(".js") || path.endsWith(".css") ? MODULES : "no-cache";
            tell(headers, path.startsWith(CHATWOOT) ? chatwoot : "'none'", cache);
        }
        if (WITHOUT_SLASH.contains(path)) {
            request.reroute(path + "/");
        } else {
            request.next();
        }
    }

    private static void tell(MultiMap headers, String framedBy, String cache) {
        headers.set("Content-Security-Policy", POLICY + framedBy)
                .set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Cache-Control", cache);
    }
}
