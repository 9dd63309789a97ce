package dev.evenkeel.api;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.stream.DoubleStream;

/** Buckets by which the share of quick answers can be told, around what is promised. */
@Singleton
class LatencyBuckets {

    private static final double[] NANOS = DoubleStream.of(1, 2.5, 5, 10, 25, 50, 100, 250, 1_000)
            .map(ms -> ms * 1e6)
            .toArray();

    @Produces
    @Singleton
    MeterFilter ofRequests() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                return id.getName().equals("http.server.requests")
                        ? DistributionStatisticConfig.builder()
                                .serviceLevelObjectives(NANOS)
                                .build()
                                .merge(config)
                        : config;
            }
        };
    }
}
