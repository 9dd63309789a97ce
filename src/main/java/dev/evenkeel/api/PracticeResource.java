package dev.evenkeel.api;

import dev.evenkeel.review.Rehearsal;
import dev.evenkeel.review.Rehearsal.Beat;
import dev.evenkeel.review.Scenario;
import dev.evenkeel.text.OffsetUnit;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Turn;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
import org.jspecify.annotations.Nullable;

/** Role-play with a scripted customer. Stateless: the whole talk travels with every call. */
@Path("/v1/practice")
@Tag(name = "Practise")
@Produces(MediaType.APPLICATION_JSON)
class PracticeResource {

    private final JsonRim json;
    private final Shelf shelf;
    private final Tally tally;

    PracticeResource(JsonRim json, Shelf shelf, Tally tally) {
        this.json = json;
        this.shelf = shelf;
        this.tally = tally;
    }

    @GET
    @Path("/scenarios")
    @Operation(
            operationId = "scenarios",
            summary = "The customers to practise with",
            description = "Each with what the trainee may offer.")
    public List<ScenarioAnswer> scenarios() {
        return shelf.practice().scenarios().stream().map(ScenarioAnswer::of).toList();
    }

    @POST
    @Path("/turn")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "practiceTurn",
            summary = "What the practice customer says next, and why",
            description =
                    "A scripted customer who takes replies as live ones are read. Without turns the customer begins. The same "
                            + "scenario, seed and replies always give the same talk. For learning; not for ranking, discipline or hiring.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PracticeRequest.class),
                            examples = {
                                @ExampleObject(name = "begin", value = Examples.PRACTICE_FIRST),
                                @ExampleObject(name = "reply", value = Examples.PRACTICE_NEXT)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The customer's next line and what the reply did.",
            content = @Content(schema = @Schema(implementation = PracticeAnswer.class)))
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
    public PracticeAnswer turn(InputStream body, @Context RoutingContext http) {
        long startedAt = System.nanoTime();
        Warnings warnings = new Warnings();
        PracticeRequest request = json.read(body, PracticeRequest.class, warnings);
        Scenario scenario = shelf.practice()
                .find(request.scenario())
                .orElseThrow(() -> Problems.invalid("/scenario", "must be the id of a scenario"));
        String seed = Optional.ofNullable(request.seed()).orElse("");
        List<WireTurn> sent = Optional.ofNullable(request.turns()).orElse(List.of());
        List<Turn> turns = TurnWindow.said(sent, warnings);
        Rehearsal talk = shelf.practice().rehearse(scenario, seed, PracticeTalk.replies(turns));
        if (!PracticeTalk.isAsPlayed(turns, talk.turns())) {
            warnings.add(Warnings.LINES_DIFFER);
        }
        tally.countPractice(talk.end().map(Rehearsal.End::id).orElse("open"));
        return new PracticeAnswer(
                RequestIds.of(http),
                scenario.id(),
                seed,
                talk.turns().stream()
                        .map(turn -> new PracticeAnswer.Said(turn.id(), turn.role(), turn.text()))
                        .toList(),
                talk.state(),
                feedback(talk),
                talk.end().orElse(null),
                talk.reflection()
                        .map(look -> ReflectWriter.write(look, talk.turns()))
                        .orElse(null),
                warnings.list(),
                (System.nanoTime() - startedAt) / 1e6);
    }

    private static PracticeAnswer.@Nullable BeatAnswer feedback(Rehearsal talk) {
        if (talk.beats().isEmpty()) {
            return null;
        }
        Beat beat = talk.beats().get(talk.beats().size() - 1);
        String reply = talk.turns().stream()
                .filter(turn -> turn.role() == Role.AGENT)
                .map(Turn::text)
                .reduce("", (earlier, later) -> later);
        return new PracticeAnswer.BeatAnswer(
                beat.before(),
                beat.after(),
                beat.because().stream()
                        .map(because -> new PracticeAnswer.BecauseAnswer(
                                because.kind(), because.id(), because.points(), because.text()))
                        .toList(),
                DraftAnswer.of(reply, beat.draft(), OffsetUnit.UTF16, List.of()));
    }
}
