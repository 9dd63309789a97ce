package dev.evenkeel.api.hostility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/** Values that a schema of the contract allows, edges more often than chance would have them. */
final class SchemaValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int USUAL_LENGTH = 60;
    private static final List<String> SAID = List.of(
            "I want to speak to a manager NOW",
            "this is the third time!!!",
            "ok thanks",
            "you people are useless",
            "my kettle caught fire 🔥",
            "2026-03-02T09:15:00Z",
            "en",
            "balanced");

    private final JsonNode contract;
    private final RandomGenerator<String> strings = Arbitraries.strings()
            .withChars("aeiou rstln'!?.,…\n\t\u0000\u200d\u202e\ufeff😀é中")
            .ofMaxLength(USUAL_LENGTH)
            .generator(1_000);

    private long ids;

    SchemaValues(JsonNode contract) {
        this.contract = contract;
    }

    Arbitrary<JsonNode> of(String name) {
        JsonNode schema = contract.at("/components/schemas/" + name);
        return Arbitraries.randomValue(random -> value(schema, random));
    }

    private JsonNode value(JsonNode schema, Random random) {
        if (schema.has("$ref")) {
            return value(contract.at(schema.get("$ref").asText().substring(1)), random);
        }
        for (String either : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(either)) {
                return value(
                        schema.get(either).get(random.nextInt(schema.get(either).size())), random);
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        return switch (type(schema, random)) {
            case "object" -> object(schema, random);
            case "array" -> array(schema, random);
            case "integer" -> JSON.numberNode(whole(schema, random));
            case "number" -> JSON.numberNode(whole(schema, random) / 4.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(schema, random));
        };
    }

    private static String type(JsonNode schema, Random random) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText("string");
    }

    private ObjectNode object(JsonNode schema, Random random) {
        ObjectNode object = JSON.objectNode();
        for (var field : schema.path("properties").properties()) {
            boolean isRequired = schema.path("required").toString().contains("\"" + field.getKey() + "\"");
            if (isRequired || random.nextInt(3) > 0) {
                object.set(field.getKey(), field(field.getKey(), field.getValue(), random));
            }
        }
        JsonNode more = schema.path("additionalProperties");
        for (int i = random.nextInt(3); more.isObject() && i > 0; i--) {
            object.set("key_" + i, value(more, random));
        }
        return object;
    }

    /** Ids must differ, and most requests should be answered: so examples and defaults more often than not. */
    private JsonNode field(String name, JsonNode schema, Random random) {
        JsonNode example = schema.path("examples").path(0);
        JsonNode usual = schema.path("default");
        boolean isOdd = random.nextInt(20) == 0;
        if (name.equals("id") && !isOdd) {
            return JSON.textNode("m" + ++ids);
        }
        if (example.isTextual() && !isOdd) {
            return example;
        }
        return usual.isTextual() && !isOdd ? usual : value(schema, random);
    }

    private ArrayNode array(JsonNode schema, Random random) {
        int least = schema.path("minItems").asInt(0);
        int most = Math.min(schema.path("maxItems").asInt(8), random.nextInt(20) == 0 ? 200 : 8);
        ArrayNode array = JSON.arrayNode();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            array.add(value(schema.get("items"), random));
        }
        return array;
    }

    private static long whole(JsonNode schema, Random random) {
        long least = schema.path("minimum").asLong(-1_000);
        long most = schema.path("maximum").asLong(1_000);
        return least + (long) (random.nextDouble() * (most - least + 1));
    }

    private String text(JsonNode schema, Random random) {
        if (schema.has("pattern")) {
            return switch (schema.get("pattern").asText()) {
                case "^[A-Z]{2}$" -> "IE";
                case "^[A-Z]{3}$" -> "EUR";
                default -> "0123456789abcdef".repeat(4);
            };
        }
        int least = schema.path("minLength").asInt(0);
        int most = schema.path("maxLength").asInt(6_000);
        String text = random.nextInt(3) == 0 ? strings.next(random).value() : SAID.get(random.nextInt(SAID.size()));
        if (random.nextInt(40) == 0) {
            text = text.repeat(most / Math.max(1, text.length()));
        }
        String fit = text.substring(0, Math.min(text.length(), most));
        // A pair may have been cut in two.
        boolean isCut = !fit.isEmpty() && Character.isHighSurrogate(fit.charAt(fit.length() - 1));
        String whole = isCut ? fit.substring(0, fit.length() - 1) : fit;
        return whole.length() < least ? whole + "x".repeat(least - whole.length()) : whole;
    }
}
