package dev.evenkeel.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The check of a tenant pack before requests carry it. */
@Path("/v1/packs/validate")
class PackResource {

    private final JsonRim json;
    private final Packs packs;

    PackResource(JsonRim json, Packs packs) {
        this.json = json;
        this.packs = packs;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "Packs")
    @Operation(
            operationId = "validatePack",
            summary = "Whether a tenant pack can be used, with the place of everything that is wrong",
            description = "The body is the pack itself. Nothing is stored: requests carry the pack.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = WirePack.class),
                            examples = @ExampleObject(name = "pack", value = Examples.PACK)))
    @APIResponse(
            responseCode = "200",
            description = "The findings; a pack with an error among them cannot be used.",
            content = @Content(schema = @Schema(implementation = PackVerdict.class)))
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
    public PackVerdict validate(InputStream body) {
        ObjectNode pack = json.read(body, ObjectNode.class, new Warnings());
        return PackVerdict.of(packs.examine(pack, ""));
    }
}
