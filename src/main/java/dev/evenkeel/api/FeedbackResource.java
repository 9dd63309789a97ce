package dev.evenkeel.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Hears what agents do with suggestions. */
@Path("/v1/feedback")
class FeedbackResource {

    private final JsonRim json;
    private final Tally tally;

    FeedbackResource(JsonRim json, Tally tally) {
        this.json = json;
        this.tally = tally;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Tag(name = "Assist")
    @Operation(
            operationId = "feedback",
            summary = "What became of a suggestion",
            description = "Counted in the metrics by event and technique. An event that is sent twice counts twice.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = FeedbackRequest.class),
                            examples = @ExampleObject(name = "inserted", value = Examples.FEEDBACK)))
    @APIResponse(responseCode = "204", description = "Counted.")
    public void feedback(InputStream body) {
        tally.count(json.read(body, FeedbackRequest.class, new Warnings()));
    }
}
