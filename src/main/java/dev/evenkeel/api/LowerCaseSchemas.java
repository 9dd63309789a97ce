package dev.evenkeel.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The contract shows enums as they are on the wire. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class LowerCaseSchemas implements OASFilter {

    @Override
    public Schema filterSchema(Schema schema) {
        List<Object> names = schema.getEnumeration();
        if (names != null) {
            schema.setEnumeration(names.stream()
                    .map(name -> name instanceof String text ? text.toLowerCase(Locale.ROOT) : name)
                    .toList());
        }
        return schema;
    }
}
