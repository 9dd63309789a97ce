package dev.evenkeel.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Names every request: the caller's {@code X-Request-Id} if it is a harmless one, else a new one. It and a W3C trace are echoed. */
@Singleton
public class RequestIds {

    private static final String HEADER = "X-Request-Id";
    private static final String TRACE = "traceparent";
    private static final String KEY = RequestIds.class.getName();
    private static final int LONGEST = 128;
    private static final int BEFORE_ALL_ELSE = 1_000;
    private static final int TRACE_LENGTH = 55;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::name, BEFORE_ALL_ELSE);
    }

    /** The id of a request. */
    public static String of(RoutingContext request) {
        String id = request.get(KEY);
        return id == null ? "" : id;
    }

    private static void name(RoutingContext request) {
        String id = Optional.ofNullable(request.request().getHeader(HEADER))
                .filter(RequestIds::isHarmless)
                .orElseGet(() -> UUID.randomUUID().toString());
        request.put(KEY, id);
        request.response().putHeader(HEADER, id);
        Optional.ofNullable(request.request().getHeader(TRACE))
                .filter(RequestIds::isTrace)
                .ifPresent(trace -> request.response().putHeader(TRACE, trace));
        request.next();
    }

    private static boolean isHarmless(String id) {
        return !id.isEmpty()
                && id.length() <= LONGEST
                && id.chars().allMatch(c -> isAlphanumeric(c) || "-_.:/+=@".indexOf(c) >= 0);
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Version, trace id, parent id and flags: 2, 32, 16 and 2 hexadecimal digits. */
    private static boolean isTrace(String trace) {
        if (trace.length() != TRACE_LENGTH) {
            return false;
        }
        for (int i = 0; i < TRACE_LENGTH; i++) {
            char c = trace.charAt(i);
            boolean dash = i == 2 || i == 35 || i == 52;
            if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return true;
    }
}
