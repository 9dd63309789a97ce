package dev.evenkeel.api;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.text.Rule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the service knows about itself. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "About")
class AboutResource {

    private final Shelf shelf;

    AboutResource(Shelf shelf) {
        this.shelf = shelf;
    }

    @GET
    @Path("/techniques")
    @Operation(operationId = "techniques", summary = "The techniques that suggestions and withheld ones name")
    public List<TechniqueAbout> techniques() {
        List<TechniqueAbout> techniques = new ArrayList<>();
        for (Technique technique : Technique.values()) {
            boolean numbered = technique != Technique.HANDOFF;
            techniques.add(new TechniqueAbout(technique, numbered ? "T" + (technique.ordinal() + 1) : null));
        }
        return techniques;
    }

    @GET
    @Path("/signals")
    @Operation(
            operationId = "signals",
            summary = "What customer turns may do or show, with examples that the rules find")
    public List<SignalAbout> signals() {
        return Stream.of(Signal.values()).map(this::signal).toList();
    }

    private SignalAbout signal(Signal signal) {
        List<Rule<Signal>> rules = shelf.knowledge().signals().stream()
                .filter(rule -> rule.meaning() == signal)
                .toList();
        List<String> examples =
                rules.stream().flatMap(rule -> rule.firesOn().stream().limit(1)).toList();
        return new SignalAbout(signal, rules.size(), examples);
    }

    @GET
    @Path("/rules")
    @Operation(operationId = "rules", summary = "The rules that find signals, agent moves, problems and emotions")
    public List<RuleAbout> rules() {
        return Stream.of(
                        about("signal", shelf.knowledge().signals()),
                        about("move", shelf.knowledge().moves()),
                        about("problem", shelf.knowledge().problems()),
                        about("emotion", shelf.knowledge().emotions()))
                .flatMap(List::stream)
                .toList();
    }

    private static <E extends Enum<E>> List<RuleAbout> about(String finds, List<Rule<E>> rules) {
        return rules.stream()
                .map(rule -> new RuleAbout(
                        rule.id(),
                        finds,
                        rule.meaning().name().toLowerCase(java.util.Locale.ROOT),
                        rule.firesOn(),
                        rule.silentOn()))
                .toList();
    }

    @GET
    @Path("/policies")
    @Operation(operationId = "policies", summary = "The decision policies that a request may name")
    public List<PolicyAbout> policies() {
        return Policies.ALL.stream()
                .map(id -> new PolicyAbout(id, id.equals(Policies.USUAL)))
                .toList();
    }

    @GET
    @Path("/languages")
    @Operation(operationId = "languages", summary = "The languages that are scored")
    public List<LanguageAbout> languages() {
        return Languages.SHIPPED.stream().map(LanguageAbout::new).toList();
    }

    @GET
    @Path("/model")
    @Operation(operationId = "model", summary = "What answers: version, and a fingerprint of rules and word lists")
    public AssistAnswer.ModelUse model() {
        return shelf.model();
    }

    /** A technique. */
    record TechniqueAbout(
            Technique id,

            @Schema(description = "Its number in the playbook; null for the hand-off.", nullable = true) @Nullable
            String number) {}

    /** A signal. */
    record SignalAbout(
            Signal id,

            @Schema(description = "How many rules find it; 0 when it is seen otherwise or not yet.")
            int rules,

            List<String> examples) {}

    /** A rule. */
    record RuleAbout(
            String id,

            @Schema(description = "signal, move, problem or emotion.")
            String finds,

            String means,
            List<String> firesOn,
            List<String> silentOn) {}

    /** A decision policy. */
    record PolicyAbout(
            String id,

            @Schema(description = "Whether it decides when a request names none.")
            boolean usual) {}

    /** A language. */
    record LanguageAbout(@Schema(description = "BCP 47.") String tag) {}
}
