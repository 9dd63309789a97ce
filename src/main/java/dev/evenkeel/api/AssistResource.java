package dev.evenkeel.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The call per chat message. It runs on a worker thread: a long conversation costs milliseconds of pure computing, which would hold up
 * every other connection of an event loop.
 */
@Path("/v1/assist")
class AssistResource {

    private final JsonRim json;
    private final Assistant assistant;

    AssistResource(JsonRim json, Assistant assistant) {
        this.json = json;
        this.assistant = assistant;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "Assist")
    @Operation(
            operationId = "assist",
            summary = "Advice for this moment of a chat",
            description = "Stateless: the same bytes get the same answer, apart from `request_id` and `timing_ms`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = AssistRequest.class),
                            examples = {
                                @ExampleObject(name = "smallest", value = Examples.SMALLEST),
                                @ExampleObject(name = "everything", value = Examples.EVERYTHING),
                                @ExampleObject(name = "with a pack", value = Examples.WITH_PACK)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The advice; often there is nothing to suggest.",
            content = @Content(schema = @Schema(implementation = AssistAnswer.class)))
    public AssistAnswer assist(InputStream body, @Context RoutingContext http) {
        Assistant.Call call = assistant.begin(http);
        Warnings warnings = new Warnings();
        AssistRequest request = json.read(body, AssistRequest.class, warnings);
        call.watch().lap(Stage.BODY);
        return assistant.answer(request, warnings, call);
    }
}
