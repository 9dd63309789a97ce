package dev.evenkeel.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * What every answer tells a browser: take it for what it says it is, keep no copy, run nothing in it, and frame it nowhere. A page says
 * what it needs beyond that.
 */
@Singleton
class SafeHeaders {

    private static final int AFTER_THE_ID = 950;
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence NOTHING = HttpHeaders.createOptimized(
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    private static final CharSequence TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    /** The page that tries the contract builds its own styles and pictures. */
    private static final String SWAGGER = "/q/swagger-ui";

    private static final CharSequence SWAGGER_NEEDS = HttpHeaders.createOptimized(
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    void register(@Observes Filters filters) {
        filters.register(SafeHeaders::tell, AFTER_THE_ID);
    }

    private static void tell(RoutingContext request) {
        String path = request.request().path();
        boolean isSwagger = path != null && path.startsWith(SWAGGER);
        MultiMap headers = request.response().headers();
        headers.set(POLICY, isSwagger ? SWAGGER_NEEDS : NOTHING)
                .set(TYPE_OPTIONS, NO_SNIFF)
                .set(REFERRER, NO_REFERRER);
        if (path != null && path.startsWith("/v")) {
            headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        }
        request.next();
    }
}
