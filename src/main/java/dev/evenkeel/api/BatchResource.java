package dev.evenkeel.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Many conversations in one call. A line is read when the one before it has been answered, so that a batch takes one thread, the memory
 * of one line, and no more of the sender's data than the receiver takes of the answers.
 */
@Path("/v1/batch")
class BatchResource {

    private final Batch batch;
    private final Semaphore room;

    BatchResource(Batch batch, BatchSettings settings) {
        this.batch = batch;
        this.room = new Semaphore(settings.mostAtOnce());
    }

    @POST
    @Consumes(Batch.LINES_OF_JSON)
    @Produces(Batch.LINES_OF_JSON)
    @Tag(name = "Assist")
    @Operation(
            operationId = "batch",
            summary = "Advice for many conversations, one a line",
            description =
                    "Each line is the body of `/v1/assist` and is answered by one line, in order, while the rest is "
                            + "still being sent. A line that cannot be answered gets a problem and fails alone. Blank lines are "
                            + "skipped. Past 1,000 lines or 8 MiB the last answer is a problem of status 413, and the rest is not read.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = Batch.LINES_OF_JSON,
                            schema = @Schema(type = SchemaType.STRING, description = "One AssistRequest a line."),
                            examples = @ExampleObject(name = "batch", value = Examples.BATCH)))
    @APIResponse(
            responseCode = "200",
            description =
                    "One line for each line: an AssistAnswer or a Problem. The `request_id` of each ends in its number.",
            content =
                    @Content(
                            mediaType = Batch.LINES_OF_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            description = "One AssistAnswer or Problem a line.")))
    @APIResponse(
            responseCode = "413",
            description = "The body is declared larger than 8 MiB",
            content = @Content(mediaType = Examples.PROBLEM, schema = @Schema(implementation = ProblemAnswer.class)))
    @APIResponse(
            responseCode = "415",
            description = "The body is not `application/x-ndjson`",
            content = @Content(mediaType = Examples.PROBLEM, schema = @Schema(implementation = ProblemAnswer.class)))
    @APIResponse(
            responseCode = "503",
            description = "As many batches as the service takes at once are being answered",
            content = @Content(mediaType = Examples.PROBLEM, schema = @Schema(implementation = ProblemAnswer.class)))
    public StreamingOutput batch(
            InputStream body,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
            @Context RoutingContext http) {
        if (length != null && length > Batch.LARGEST) {
            throw Batch.tooLarge();
        }
        if (!room.tryAcquire()) {
            throw HttpProblem.builder(Problems.of(Response.Status.SERVICE_UNAVAILABLE))
                    .withHeader(HttpHeaders.RETRY_AFTER, "5")
                    .build();
        }
        http.addEndHandler(over -> room.release());
        String id = RequestIds.of(http);
        return answers -> {
            try {
                batch.answer(body, answers, id);
            } catch (IOException gone) {
                // The sender has left or sends no more: a broken connection tells whoever still reads that the answers
                // are not all.
                http.request().connection().close();
            }
        };
    }
}
