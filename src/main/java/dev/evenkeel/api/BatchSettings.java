package dev.evenkeel.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of the service batches may take, which are never as urgent as a live chat. */
@ConfigMapping(prefix = "evenkeel.batch")
interface BatchSettings {

    /** Batches that are answered at once; each takes one thread. One more is refused with 503. */
    @WithDefault("4")
    int mostAtOnce();
}
