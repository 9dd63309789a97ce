package dev.evenkeel.api;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Latency by stage, for the metrics and, if there is one, for the trace of the request. */
@Singleton
class Stopwatches {

    private static final Duration[] BUCKETS = {
        Duration.ofNanos(100_000),
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100)
    };

    private final Map<Stage, Timer> timers = new EnumMap<>(Stage.class);
    private final Traces traces;

    Stopwatches(MeterRegistry meters, Traces traces) {
        this.traces = traces;
        for (Stage stage : Stage.values()) {
            timers.put(
                    stage,
                    Timer.builder("evenkeel.stage")
                            .description("Time that a request spends in each stage")
                            .tag("stage", stage.id())
                            .serviceLevelObjectives(BUCKETS)
                            .register(meters));
        }
    }

    Stopwatch start(RoutingContext request) {
        Stopwatch.Laps spans = traces.laps(request);
        return new Stopwatch((stage, from, to) -> {
            record(stage, from, to);
            spans.passed(stage, from, to);
        });
    }

    /** For the metrics only. */
    Stopwatch start() {
        return new Stopwatch(this::record);
    }

    private void record(Stage stage, long from, long to) {
        Objects.requireNonNull(timers.get(stage)).record(to - from, TimeUnit.NANOSECONDS);
    }
}
