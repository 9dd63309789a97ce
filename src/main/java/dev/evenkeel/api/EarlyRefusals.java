package dev.evenkeel.api;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that is declared too large for any endpoint: the server would, too, but without a word. */
@Singleton
class EarlyRefusals {

    private static final int AFTER_THE_ID = 900;

    private final long largestBody;

    EarlyRefusals(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
        this.largestBody = largestBody.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuseLargeBody, AFTER_THE_ID);
    }

    private void refuseLargeBody(RoutingContext request) {
        if (declaredLength(request) > largestBody) {
            request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            Refusal.of(request, Problems.of(Response.Status.REQUEST_ENTITY_TOO_LARGE));
        } else {
            request.next();
        }
    }

    private static long declaredLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
