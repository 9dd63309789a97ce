package dev.evenkeel.api.access;

import dev.evenkeel.api.Problems;
import dev.evenkeel.api.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** How many requests a caller has left: a bucket that holds two seconds' worth and fills steadily. */
@Singleton
class Allowance {

    private static final int BURST_SECONDS = 2;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Buckets buckets = new Buckets();

    void register(@Observes Filters filters) {
        filters.register(this::take, Order.ALLOWANCE);
    }

    private void take(RoutingContext request) {
        Optional<Caller> caller = Door.caller(request).filter(known -> known.perSecond() > 0);
        if (caller.isEmpty()) {
            request.next();
            return;
        }
        int rate = caller.get().perSecond();
        ConsumptionProbe probe = buckets.of(caller.get()).tryConsumeAndReturnRemaining(1);
        tell(request.response(), rate, probe);
        if (probe.isConsumed()) {
            request.next();
        } else {
            long seconds = Math.max(1, (probe.getNanosToWaitForRefill() + SECOND - 1) / SECOND);
            request.response().putHeader("Retry-After", Long.toString(seconds));
            Refusal.of(request, Problems.of(Status.TOO_MANY_REQUESTS));
        }
    }

    /** As the IETF's draft on RateLimit header fields has it. */
    private static void tell(HttpServerResponse response, int rate, ConsumptionProbe probe) {
        long untilFull = (probe.getNanosToWaitForReset() + SECOND - 1) / SECOND;
        response.putHeader("RateLimit-Policy", "\"key\";q=" + rate * BURST_SECONDS + ";w=" + BURST_SECONDS)
                .putHeader("RateLimit", "\"key\";r=" + probe.getRemainingTokens() + ";t=" + untilFull);
    }

    /** The callers met lately. One that is forgotten starts with a full bucket; nobody can make up names, since tokens are signed. */
    private static final class Buckets {

        private static final int MOST = 10_000;

        private final Map<Caller, Bucket> met = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Caller, Bucket> eldest) {
                return size() > MOST;
            }
        };

        synchronized Bucket of(Caller caller) {
            return met.computeIfAbsent(caller, unknown -> full(unknown.perSecond()));
        }

        private static Bucket full(int rate) {
            return Bucket.builder()
                    .addLimit(limit ->
                            limit.capacity((long) rate * BURST_SECONDS).refillGreedy(rate, Duration.ofSeconds(1)))
                    .build();
        }
    }
}
