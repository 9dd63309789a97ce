package dev.evenkeel.api;

import dev.evenkeel.advice.Advice;
import dev.evenkeel.advice.Question;
import dev.evenkeel.transcript.Transcript;
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
    private final Shelf shelf;
    private final Languages languages;
    private final Tally tally;
    private final Stopwatches watches;

    AssistResource(JsonRim json, Shelf shelf, Languages languages, Tally tally, Stopwatches watches) {
        this.json = json;
        this.shelf = shelf;
        this.languages = languages;
        this.tally = tally;
        this.watches = watches;
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
                                @ExampleObject(name = "everything", value = Examples.EVERYTHING)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The advice; often there is nothing to suggest.",
            content = @Content(schema = @Schema(implementation = AssistAnswer.class)))
    public AssistAnswer assist(InputStream body, @Context RoutingContext http) {
        long startedAt = System.nanoTime();
        Stopwatch watch = watches.start(http);
        Warnings warnings = new Warnings();
        AssistRequest request = json.read(body, AssistRequest.class, warnings);
        watch.lap(Stage.BODY);
        WireOptions options = RequestReader.options(request.options());
        RequestReader.pack(request.pack(), options, warnings);
        Transcript transcript = TurnWindow.of(request.turns(), warnings);
        Question question =
                RequestReader.question(request, transcript, shelf.policies().keySet());
        AssistAnswer.LanguageUse language = languages.choose(request.language(), transcript);
        watch.lap(Stage.LANGUAGE);
        AnswerWriter.Frame frame = new AnswerWriter.Frame(
                RequestIds.of(http), request.conversationId(), shelf.model(), language, options, warnings, startedAt);
        tally.count(language);
        return language.supported() ? advise(question, frame, watch) : AnswerWriter.unsupported(question, frame);
    }

    private AssistAnswer advise(Question question, AnswerWriter.Frame frame, Stopwatch watch) {
        Advice advice = shelf.adviser().advise(question, watch);
        tally.count(advice);
        AssistAnswer answer = AnswerWriter.write(advice, question, frame);
        watch.lap(Stage.ANSWER);
        return answer;
    }
}
