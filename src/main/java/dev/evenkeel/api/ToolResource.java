package dev.evenkeel.api;

import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.DraftSetting;
import dev.evenkeel.transcript.Context;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The draft rules behind LanguageTool's HTTP contract, for the editors that speak it. There is no conversation in it, so that a calm
 * customer is assumed.
 */
@Path("/v2")
@Tag(name = "LanguageTool")
class ToolResource {

    private static final int LONGEST_TEXT = 20_000;
    private static final String FORM =
            "`text` or `data` (annotated text as JSON); `language` (a code of `/v2/languages`, or `auto`); optional: `enabledRules`, "
                    + "`disabledRules`, `enabledCategories`, `disabledCategories` (with commas), `enabledOnly` (`true`), `level` "
                    + "(`default`, `picky`), `preferredVariants`. Other parameters of LanguageTool are ignored.";

    private final Shelf shelf;
    private final Languages languages;
    private final Tally tally;

    ToolResource(Shelf shelf, Languages languages, Tally tally) {
        this.shelf = shelf;
        this.languages = languages;
        this.tally = tally;
    }

    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN})
    @Operation(operationId = "checkText", summary = "The draft rules, in LanguageTool's shape", description = FORM)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = ToolForm.class)))
    @APIResponse(
            responseCode = "200",
            description = "The matches; none when the text is fine or in a language that is not checked.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ToolAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "A missing or unknown parameter, in plain text, as LanguageTool does.",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "413",
            description = "The text is longer than 20,000 UTF-16 units, in plain text.",
            content = @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(implementation = String.class)))
    public Response check(InputStream body) {
        try {
            return Response.ok(answer(Form.read(body)), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        } catch (ToolRefusal refusal) {
            return Response.status(refusal.status())
                    .type(MediaType.TEXT_PLAIN_TYPE)
                    .entity("Error: " + refusal.getMessage())
                    .build();
        }
    }

    private ToolAnswer answer(Form form) {
        AnnotatedText text = text(form);
        String stated = form.stated("language").orElseThrow(() -> new ToolRefusal(400, "Missing 'language' parameter"));
        RuleChoice rules = RuleChoice.of(form);
        ToolLanguage language =
                ToolLanguage.choose(stated, form.list("preferredVariants"), languages.read(text.plain()));
        DraftCheck check = language.isChecked()
                ? shelf.drafts().check(text.plain(), DraftSetting.calm(Context.NONE), rules::wants)
                : new DraftCheck(List.of(), text.plain(), List.of());
        tally.countDraft(check.matches().size());
        ToolWriter writer = new ToolWriter(text, shelf.knowledge().tokenizer().read(text.plain()));
        return new ToolAnswer(
                ToolAnswer.Software.of(shelf.model().version()),
                new ToolAnswer.Incomplete(false),
                language,
                writer.matches(check),
                writer.sentenceRanges());
    }

    private static AnnotatedText text(Form form) {
        Optional<String> text = form.find("text");
        Optional<String> data = form.stated("data");
        if (text.isPresent() == data.isPresent()) {
            throw new ToolRefusal(
                    400,
                    text.isPresent() ? "Set only 'text' or 'data', not both" : "Missing 'text' or 'data' parameter");
        }
        AnnotatedText read = text.map(AnnotatedText::of)
                .or(() -> data.map(AnnotatedText::read))
                .orElseThrow();
        if (read.plain().length() > LONGEST_TEXT) {
            throw new ToolRefusal(413, "Your text exceeds the limit of " + LONGEST_TEXT + " characters");
        }
        return read;
    }

    @GET
    @Path("/languages")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "toolLanguages",
            summary = "The languages that are checked, in LanguageTool's shape",
            description = "The codes that `/v2/check` takes.")
    public List<ToolLanguage.Known> languages() {
        return ToolLanguage.known();
    }

    @GET
    @Path("/maxtextlength")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "longestText",
            summary = "The longest text that is checked, in UTF-16 units",
            description = "A plain number.")
    public String longestText() {
        return Integer.toString(LONGEST_TEXT);
    }

    /** The same for the clients that ask by POST. */
    @POST
    @Path("/maxtextlength")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public String longestTextByPost() {
        return longestText();
    }
}
