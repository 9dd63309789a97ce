package dev.evenkeel.api;

import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.DraftSetting;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.transcript.Context;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The check of what an agent is about to send. */
@Path("/v1/drafts/check")
class DraftResource {

    private final JsonRim json;
    private final Shelf shelf;
    private final Tally tally;

    DraftResource(JsonRim json, Shelf shelf, Tally tally) {
        this.json = json;
        this.shelf = shelf;
        this.tally = tally;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "Drafts")
    @Operation(
            operationId = "checkDraft",
            summary = "What in a draft would make things worse, and kinder words for it",
            description = "Applying the first replacement of every match that has one gives `rewrite.text`.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = DraftRequest.class),
                            examples = @ExampleObject(name = "draft", value = Examples.DRAFT)))
    @APIResponse(
            responseCode = "200",
            description = "The matches; none when the draft is fine.",
            content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public DraftAnswer check(InputStream body) {
        Warnings warnings = new Warnings();
        DraftRequest request = json.read(body, DraftRequest.class, warnings);
        WireOptions options = RequestReader.options(request.options());
        RequestReader.pack(request.pack(), options, warnings);
        DraftCheck check = shelf.drafts().check(request.draft(), setting(request, warnings));
        tally.countDraft(check.matches().size());
        return DraftAnswer.of(request.draft(), check, options.offsets(), warnings.list());
    }

    private DraftSetting setting(DraftRequest request, Warnings warnings) {
        Context context = RequestReader.context(request.context(), false);
        if (request.turns() == null || request.turns().isEmpty()) {
            return new DraftSetting(List.of(), Optional.empty(), context);
        }
        List<TurnReading> readings = shelf.reader().read(TurnWindow.of(request.turns(), warnings));
        return new DraftSetting(readings, Optional.of(Mood.of(readings)), context);
    }
}
