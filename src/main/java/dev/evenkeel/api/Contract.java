package dev.evenkeel.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Tells the contract what annotations cannot: enums are lower case, answers are complete, facts may be numbers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Contract implements OASFilter {

    private static final Set<String> SENT = Set.of(
            "AssistRequest",
            "DraftRequest",
            "FeedbackRequest",
            "ReflectRequest",
            "PracticeRequest",
            "Turn",
            "Context",
            "ContextPolicy",
            "Compensation",
            "Options",
            "Pack",
            "PackTone",
            "PackRule",
            "PackPhrase",
            "PackAvoided",
            "PackPolicy",
            "PackCard");
    /** Answers of which each has another part. */
    private static final Set<String> IN_PARTS = Set.of("ReflectLine");

    private static final List<String> FOREIGN = List.of("Violation", "HttpProblem", "HttpValidationProblem");
    private static final Set<String> NOT_ALWAYS_THERE = Set.of("draft", "detail", "errors");

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> names = schema.getEnumeration();
        if (names != null) {
            schema.setEnumeration(names.stream()
                    .map(name -> name instanceof String text ? text.toLowerCase(Locale.ROOT) : name)
                    .toList());
        }
        boolean isObject = List.of(SchemaType.OBJECT).equals(schema.getType());
        if (isObject && schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(Contract::isNull)) {
            schema.setType(List.of(SchemaType.OBJECT, SchemaType.NULL));
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        // An extension describes its own shape of errors, which is not ours.
        FOREIGN.forEach(api.getComponents()::removeSchema);
        // Lines of JSON are read as JSON, of which only the first would be left.
        api.getPaths()
                .getPathItem("/v1/batch")
                .getPOST()
                .getRequestBody()
                .getContent()
                .getMediaType(Batch.LINES_OF_JSON)
                .getExamples()
                .values()
                .forEach(example -> example.setValue(Examples.BATCH));
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/v")) {
                item.getOperations().values().forEach(Contract::addProblems);
            }
        });
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        schemas.forEach((name, schema) -> {
            if (!SENT.contains(name) && !IN_PARTS.contains(name) && schema.getProperties() != null) {
                List<String> required = new ArrayList<>(schema.getProperties().keySet());
                required.removeAll(NOT_ALWAYS_THERE);
                schema.setRequired(required);
            }
        });
        property(schemas, "Context", "facts")
                .getAdditionalPropertiesSchema()
                .setType(List.of(SchemaType.STRING, SchemaType.NUMBER));
    }

    /** What can go wrong with any call, unless a resource says it better. */
    private static void addProblems(Operation operation) {
        Map<String, String> problems = new TreeMap<>(Map.of(
                "401", "No key or a wrong one, where one is needed",
                "403", "A key without the scope that is needed",
                "429", "More requests than the key allows; `Retry-After` says when to try again",
                "503", "More requests at once than the service takes on; try again after `Retry-After`"));
        if (takesJson(operation)) {
            problems.put("400", Examples.MALFORMED);
            problems.put("408", "The body took too long to arrive");
            problems.put("413", Examples.TOO_LARGE);
            problems.put("415", Examples.NOT_JSON);
            problems.put("422", Examples.INVALID);
        }
        problems.forEach((status, meaning) -> {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, problem(meaning));
            }
        });
    }

    private static boolean takesJson(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().hasMediaType(MediaType.APPLICATION_JSON);
    }

    private static APIResponse problem(String meaning) {
        Schema schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Examples.PROBLEM, OASFactory.createMediaType().schema(schema)));
    }

    private static boolean isNull(Schema schema) {
        return List.of(SchemaType.NULL).equals(schema.getType());
    }

    private static Schema property(Map<String, Schema> schemas, String owner, String name) {
        Schema schema = Objects.requireNonNull(schemas.get(owner), owner);
        return Objects.requireNonNull(schema.getProperties().get(name), name);
    }
}
