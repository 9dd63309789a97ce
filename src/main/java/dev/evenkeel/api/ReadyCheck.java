package dev.evenkeel.api;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/** Whether all knowledge is there; says what is missing. */
@Readiness
@Startup
@Singleton
class ReadyCheck implements HealthCheck {

    private final Shelf shelf;
    private final Languages languages;

    ReadyCheck(Shelf shelf, Languages languages) {
        this.shelf = shelf;
        this.languages = languages;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("knowledge")
                .status(languages.isLoaded())
                .withData("rules", shelf.model().rules())
                .withData("missing", languages.isLoaded() ? "nothing" : languages.missing())
                .build();
    }
}
