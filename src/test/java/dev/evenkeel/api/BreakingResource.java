package dev.evenkeel.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Breaks on purpose, with a customer's words in its mouth. */
@Path("/test")
class BreakingResource {

    static final String CANARY = "zebra-quilt-4711";

    @GET
    @Path("/exception")
    @Operation(hidden = true)
    public String exception() {
        throw new IllegalStateException(CANARY, new IllegalArgumentException(CANARY));
    }

    @GET
    @Path("/error")
    @Operation(hidden = true)
    public String error() {
        throw new AssertionError(CANARY);
    }
}
