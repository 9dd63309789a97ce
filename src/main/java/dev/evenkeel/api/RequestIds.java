package dev.evenkeel.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.MDC;

/** Names every request: the caller's {@code X-Request-Id} if it is a harmless one, else a new one. It and a W3C trace are echoed. */
@Singleton
public class RequestIds {

    private static final String HEADER = "X-Request-Id";
    private static final String TRACE = "traceparent";
    private static final String KEY = RequestIds.class.getName();
    private static final int LONGEST = 128;
    private static final int BEFORE_ALL_ELSE = 1_000;

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    name(request);
                    request.next();
                },
                BEFORE_ALL_ELSE);
    }

    /** The id of a request. */
    public static String of(RoutingContext request) {
        String id = request.get(KEY);
        return id == null ? "" : id;
    }

    /** The trace that a request belongs to, if its sender said so. */
    static Optional<TraceParent> trace(RoutingContext request) {
        return Optional.ofNullable(request.get(TRACE));
    }

    static void name(RoutingContext request) {
        String id = Optional.ofNullable(request.request().getHeader(HEADER))
                .filter(RequestIds::isHarmless)
                .orElseGet(() -> UUID.randomUUID().toString());
        request.put(KEY, id);
        MDC.put("request_id", id);
        request.response().putHeader(HEADER, id);
        Optional.ofNullable(request.request().getHeader(TRACE))
                .flatMap(TraceParent::find)
                .ifPresent(trace -> {
                    request.put(TRACE, trace);
                    request.response().putHeader(TRACE, trace.header());
                    MDC.put("trace_id", trace.traceId());
                });
    }

    private static boolean isHarmless(String id) {
        return !id.isEmpty()
                && id.length() <= LONGEST
                && id.chars().allMatch(c -> isAlphanumeric(c) || "-_.:/+=@".indexOf(c) >= 0);
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
