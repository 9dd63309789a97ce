package dev.evenkeel.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** OpenTelemetry traces; off unless there is somewhere to send them. */
@ConfigMapping(prefix = "evenkeel.traces")
interface TraceSettings {

    /** Where traces go, by OTLP over HTTP, such as {@code http://collector:4318/v1/traces}. */
    Optional<String> endpoint();

    /** The share of requests that start a trace, 0..1; one that brings a trace is as its sender decided. */
    @WithDefault("0.1")
    double ratio();
}
