package dev.evenkeel.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Tells the contract what annotations cannot: enums are lower case, answers are complete, facts may be numbers. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class Contract implements OASFilter {

    private static final Set<String> SENT = Set.of(
            "AssistRequest",
            "DraftRequest",
            "ReflectRequest",
            "PracticeRequest",
            "Turn",
            "Context",
            "ContextPolicy",
            "Compensation",
            "Options");
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

    private static boolean isNull(Schema schema) {
        return List.of(SchemaType.NULL).equals(schema.getType());
    }

    private static Schema property(Map<String, Schema> schemas, String owner, String name) {
        Schema schema = Objects.requireNonNull(schemas.get(owner), owner);
        return Objects.requireNonNull(schema.getProperties().get(name), name);
    }
}
