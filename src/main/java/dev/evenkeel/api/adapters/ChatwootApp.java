package dev.evenkeel.api.adapters;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the dashboard app must know of its host: whom to listen to. */
@Path("/apps/chatwoot/origins")
class ChatwootApp {

    private final List<String> origins;

    ChatwootApp(@ConfigProperty(name = "evenkeel.chatwoot.origins") Optional<List<String>> origins) {
        this.origins = origins.orElse(List.of());
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public List<String> origins() {
        return origins;
    }
}
