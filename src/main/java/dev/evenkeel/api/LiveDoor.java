package dev.evenkeel.api;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.websockets.next.OpenConnections;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may open a socket, once the service has let them in. A browser lets any page open a socket to any server, so that a page must come
 * from here or from an origin that is allowed to call.
 */
@Singleton
class LiveDoor {

    static final String PATH = "/v1/live";

    private static final int AFTER_THE_KEY = 200;

    private final OpenConnections sockets;
    private final int mostSockets;
    private final Set<String> origins;

    LiveDoor(
            OpenConnections sockets,
            LiveSettings settings,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins) {
        this.sockets = sockets;
        this.mostSockets = settings.mostSockets();
        this.origins = Set.copyOf(origins.orElse(List.of()));
        Gauge.builder("evenkeel.live.sockets", this, LiveDoor::open)
                .description("Sockets that are open")
                .register(meters);
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, AFTER_THE_KEY);
    }

    private void enter(RoutingContext request) {
        if (!request.normalizedPath().equals(PATH)) {
            request.next();
        } else if (!isWelcome(request.request())) {
            Refusal.of(request, Problems.of(Status.FORBIDDEN));
        } else if (open() >= mostSockets) {
            request.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
            Refusal.of(request, Problems.of(Status.SERVICE_UNAVAILABLE));
        } else {
            request.next();
        }
    }

    private long open() {
        return sockets.stream().count();
    }

    private boolean isWelcome(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || origins.contains(origin) || isHere(origin, request);
    }

    private static boolean isHere(String origin, HttpServerRequest request) {
        try {
            return String.valueOf(URI.create(origin).getAuthority()).equals(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
