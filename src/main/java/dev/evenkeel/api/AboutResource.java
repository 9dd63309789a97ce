package dev.evenkeel.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evenkeel.escalation.Decision;
import dev.evenkeel.escalation.DecisionPolicy;
import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.TechniqueNote;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.text.Rule;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    @Operation(
            operationId = "techniques",
            summary = "The techniques that suggestions and withheld ones name",
            description = "Ids, names and what each is for; they do not change while the service runs.")
    public List<TechniqueAbout> techniques() {
        return shelf.adviser().playbook().techniques().stream()
                .map(TechniqueAbout::of)
                .toList();
    }

    @GET
    @Path("/signals")
    @Operation(
            operationId = "signals",
            summary = "What customer turns may do or show, with examples that the rules find",
            description = "The names in `customer.signals` and `evidence`.")
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
    @Operation(
            operationId = "rules",
            summary = "The rules that find signals, agent moves, problems and emotions",
            description = "Each with its pattern and the examples that prove it.")
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
                        rule.meaning().name().toLowerCase(Locale.ROOT),
                        rule.firesOn(),
                        rule.silentOn()))
                .toList();
    }

    @GET
    @Path("/policies")
    @Operation(
            operationId = "policies",
            summary = "The decision policies that a request may name",
            description = "None of them is for ranking, disciplining or hiring people.")
    public List<PolicyAbout> policies() {
        return shelf.policies().values().stream().map(PolicyAbout::of).toList();
    }

    @GET
    @Path("/languages")
    @Operation(
            operationId = "languages",
            summary = "The languages that are scored",
            description = "A conversation in another language is answered without scores.")
    public List<LanguageAbout> languages() {
        return Languages.SHIPPED.stream().map(LanguageAbout::new).toList();
    }

    @GET
    @Path("/model")
    @Operation(
            operationId = "model",
            summary = "What answers: version, fingerprint of the knowledge, and the models with their measured quality",
            description =
                    "The fingerprint changes with any rule, phrase or model; the cards say how each model was measured.")
    public ModelAbout model() {
        AssistAnswer.ModelUse model = shelf.model();
        return new ModelAbout(model.version(), model.rules(), model.packs(), shelf.cards());
    }

    /** A technique. */
    record TechniqueAbout(
            Technique id,

            @Schema(description = "Its number in the playbook; null for the hand-off.", nullable = true) @Nullable
            String number,

            String title,

            @Schema(description = "Where it is shown: suggestion, draft, hold, reflect, practice or wording.")
            String servedBy,

            @Schema(description = "What calls for it.") String when,
            @Schema(description = "What it looks like.") String look,

            @Schema(
                    description =
                            "Its own reasons to be held back; those of gates and of the caller's wishes come on top.")
            List<TechniqueNote.HeldBackFor> heldBackFor,

            List<TechniqueNote.Example> examples) {

        private static TechniqueAbout of(TechniqueNote note) {
            Technique technique = note.technique();
            return new TechniqueAbout(
                    technique,
                    technique == Technique.HANDOFF ? null : "T" + (technique.ordinal() + 1),
                    note.title(),
                    note.servedBy().id(),
                    note.when(),
                    note.look(),
                    note.heldBackFor(),
                    note.examples());
        }
    }

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
            boolean usual,

            @Schema(description = "The probability from which each action is due.")
            Map<Decision.Action, Double> thresholds,

            @Schema(description = "Customer turns in a row over a threshold before a supervisor hears of it.")
            int evidence,

            @Schema(description = "An action ends below this share of its threshold.")
            double release,

            @Schema(description = "Customer turns before the same action is raised anew.")
            int cooldown,

            @Schema(description = "The least action while a gate is open.")
            Map<Gate, Decision.Action> onGate,

            @Schema(description = "What neither this policy nor a reflection or a practice is for.")
            String notFor) {

        static final String NOT_FOR =
                "Not for ranking, disciplining or hiring people: a risk, a reflection and a practice "
                        + "describe a conversation, not the person in it.";

        private static PolicyAbout of(DecisionPolicy policy) {
            return new PolicyAbout(
                    policy.id(),
                    policy.id().equals(RequestReader.USUAL_POLICY),
                    policy.thresholds(),
                    policy.evidence(),
                    policy.release(),
                    policy.cooldown(),
                    policy.onGate(),
                    NOT_FOR);
        }
    }

    /** What answers. */
    record ModelAbout(
            String version,

            @Schema(description = "Changes whenever a rule, phrase, word list or model changes.")
            String rules,

            List<String> packs,

            @Schema(
                    description = "The card of each learned model: data, parameters, scores and limits.",
                    implementation = Object[].class)
            List<JsonNode> cards) {}

    /** A language. */
    record LanguageAbout(@Schema(description = "BCP 47.") String tag) {}
}
