package dev.evenkeel.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;

/** Finds the fields of a request that mean nothing here; most often they are misspelt. */
final class UnknownFields {

    private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE_CASE =
            new PropertyNamingStrategies.SnakeCaseStrategy();

    private UnknownFields() {}

    static void warn(JsonNode json, Type type, Warnings warnings) {
        warn(json, type, "", warnings);
    }

    private static void warn(JsonNode json, Type type, String pointer, Warnings warnings) {
        if (type instanceof ParameterizedType list && json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                warn(json.get(i), list.getActualTypeArguments()[0], pointer + "/" + i, warnings);
            }
        } else if (type instanceof Class<?> owner && owner.isRecord() && json.isObject()) {
            Map<String, Type> known = known(owner);
            json.properties().forEach(field -> {
                String place = pointer + Pointers.step(field.getKey());
                Type expected = known.get(field.getKey());
                if (expected == null) {
                    warnings.unknownField(place);
                } else {
                    warn(field.getValue(), expected, place, warnings);
                }
            });
        }
    }

    private static Map<String, Type> known(Class<?> owner) {
        Map<String, Type> known = new HashMap<>();
        for (RecordComponent component : owner.getRecordComponents()) {
            JsonProperty stated = component.getAccessor().getAnnotation(JsonProperty.class);
            String name = stated == null ? SNAKE_CASE.translate(component.getName()) : stated.value();
            known.put(name, component.getGenericType());
        }
        return known;
    }
}
