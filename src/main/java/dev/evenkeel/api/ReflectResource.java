package dev.evenkeel.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Looking back on finished conversations, one or many. */
@Path("/v1/reflect")
@Tag(name = "Reflect")
class ReflectResource {

    static final String NDJSON = "application/x-ndjson";

    private final Reflecting reflecting;
    private final ReflectBatch batch;

    ReflectResource(Reflecting reflecting, ReflectBatch batch) {
        this.reflecting = reflecting;
        this.batch = batch;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reflect",
            summary = "A look back at a finished conversation",
            description =
                    "The curve, its turning points, what was needed and given or missing, one thing to keep and one to try, "
                            + "what is left open, and a hand-over. It describes a conversation and rates nobody: not for ranking, "
                            + "discipline or hiring.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ReflectRequest.class),
                            examples = @ExampleObject(name = "finished", value = Examples.FINISHED)))
    @APIResponse(
            responseCode = "200",
            description = "The look back.",
            content = @Content(schema = @Schema(implementation = ReflectAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = Examples.MALFORMED,
            content = @Content(mediaType = Examples.PROBLEM, schema = @Schema(implementation = ProblemAnswer.class)))
    @APIResponse(
            responseCode = "413",
            description = Examples.TOO_LARGE,
            content = @Content(mediaType = Examples.PROBLEM, schema = @Schema(implementation = ProblemAnswer.class)))
    @APIResponse(
            responseCode = "415",
            description = Examples.NOT_JSON,
            content = @Content(mediaType = Examples.PROBLEM, schema = @Schema(implementation = ProblemAnswer.class)))
    @APIResponse(
            responseCode = "422",
            description = Examples.INVALID,
            content = @Content(mediaType = Examples.PROBLEM, schema = @Schema(implementation = ProblemAnswer.class)))
    public ReflectAnswer reflect(InputStream body, @Context RoutingContext http) {
        return reflecting.reflect(body, RequestIds.of(http)).answer();
    }

    @POST
    @Path("/batch")
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            operationId = "reflectBatch",
            summary = "A look back at many conversations, one a line",
            description =
                    "Each line is answered by a line, in order; a bad line by a problem. The last line sums up which signals "
                            + "and which missed chances there were. It names no agent and ranks nobody. At most 1,000 lines and 8 MiB.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = ReflectRequest.class),
                            examples = @ExampleObject(name = "two conversations", value = Examples.FINISHED_LINES)))
    @APIResponse(
            responseCode = "200",
            description = "A line for each conversation, and one that sums up.",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ReflectLine.class)))
    @APIResponse(
            responseCode = "413",
            description = "More than 1,000 lines or 8 MiB",
            content = @Content(mediaType = Examples.PROBLEM, schema = @Schema(implementation = ProblemAnswer.class)))
    @APIResponse(
            responseCode = "415",
            description = "The body is not `application/x-ndjson`",
            content = @Content(mediaType = Examples.PROBLEM, schema = @Schema(implementation = ProblemAnswer.class)))
    public StreamingOutput batch(InputStream body, @Context RoutingContext http) {
        return batch.answer(body, RequestIds.of(http));
    }
}
