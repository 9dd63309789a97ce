package dev.evenkeel.api;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.DraftSetting;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReader;
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
    private final Packs packs;
    private final Tally tally;

    DraftResource(JsonRim json, Packs packs, Tally tally) {
        this.json = json;
        this.packs = packs;
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
        Adviser adviser = packs.adopt(request.pack(), options, warnings).adviser();
        DraftCheck check = adviser.drafts().check(request.draft(), setting(request, adviser.reader(), warnings));
        tally.countDraft(check.matches().size());
        return DraftAnswer.of(request.draft(), check, options.offsets(), warnings.list());
    }

    private DraftSetting setting(DraftRequest request, TurnReader reader, Warnings warnings) {
        Context context = RequestReader.context(request.context(), false);
        if (request.turns() == null || request.turns().isEmpty()) {
            return new DraftSetting(List.of(), Optional.empty(), context);
        }
        List<TurnReading> readings = reader.read(TurnWindow.of(request.turns(), warnings));
        return new DraftSetting(readings, Optional.of(Mood.of(readings)), context);
    }
}
