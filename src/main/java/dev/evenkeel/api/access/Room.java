package dev.evenkeel.api.access;

import dev.evenkeel.api.Problems;
import dev.evenkeel.api.Refusal;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Room for so many requests and no more. Whoever finds none is told so at once, from the event loop, while the worker threads go on: a
 * queue that grows would make everybody wait and nobody content.
 */
@Singleton
class Room {

    /** They last as long as the caller likes, and keep limits of their own. */
    private static final Set<String> STREAMS = Set.of("/v1/batch", "/v1/live");

    private final AtomicInteger inside = new AtomicInteger();
    private final int most;

    Room(LoadSettings settings, MeterRegistry meters) {
        most = settings.mostAtOnce();
        Gauge.builder("evenkeel.requests.inside", inside, AtomicInteger::get)
                .description("Requests that are computed or wait for it")
                .register(meters);
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, Order.ROOM);
    }

    static boolean isCounted(RoutingContext request) {
        String path = request.normalizedPath();
        return path.startsWith("/v") && !STREAMS.contains(path);
    }

    private void enter(RoutingContext request) {
        if (!isCounted(request)) {
            request.next();
        } else if (inside.incrementAndGet() > most) {
            inside.decrementAndGet();
            request.response().putHeader("Retry-After", "1");
            Refusal.of(request, Problems.of(Status.SERVICE_UNAVAILABLE));
        } else {
            request.addEndHandler(left -> inside.decrementAndGet());
            request.next();
        }
    }
}
