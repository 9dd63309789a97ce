package dev.evenkeel.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What sockets may take of the service. */
@ConfigMapping(prefix = "evenkeel.live")
interface LiveSettings {

    /** Sockets that are open at once; one more is refused with 503. */
    @WithDefault("1000")
    int mostSockets();

    /** How long a socket may be silent before it is closed. */
    @WithDefault("15m")
    Duration idleTimeout();

    /** Messages of one socket that wait for their answers; one more closes it. */
    @WithDefault("16")
    int mostUnanswered();
}
