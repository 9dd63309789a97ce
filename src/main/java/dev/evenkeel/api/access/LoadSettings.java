package dev.evenkeel.api.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much work the service takes on at once. */
@ConfigMapping(prefix = "evenkeel.load")
interface LoadSettings {

    /** Requests that are computed or wait for it; one more is refused with 503. */
    @WithDefault("64")
    int mostAtOnce();

    /** How long a body may take to arrive. */
    @WithDefault("10s")
    Duration slowestBody();
}
