package dev.evenkeel.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.Locale;

/** A mapper that takes JSON at its word: nothing is coerced, doubled or trailing; what is unknown or unreadable becomes a warning. */
final class StrictJson {

    /** Under this name a reader carries the {@link Warnings} of its request. */
    static final String WARNINGS = "warnings";

    private static final int DEEPEST = 32;

    private StrictJson() {}

    static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(all -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        all.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .withCoercionConfig(
                        LogicalType.Float,
                        number -> number.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
                .addModule(new SimpleModule("evenkeel")
                        .addDeserializer(String.class, new Text())
                        .addKeyDeserializer(String.class, new Key())
                        .setDeserializerModifier(new LowerCaseEnums()))
                .addHandler(new UnknownFieldsWarn())
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        return mapper;
    }

    private static String repaired(String text, DeserializationContext context) {
        String repaired = Unicode.repaired(text);
        if (!repaired.equals(text)) {
            warnings(context).add(Warnings.INVALID_UNICODE);
        }
        return repaired;
    }

    private static Warnings warnings(DeserializationContext context) {
        return (Warnings) context.getAttribute(WARNINGS);
    }

    /** A string and nothing but a string. */
    static class Text extends JsonDeserializer<String> {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!accepts(parser.currentToken())) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            return repaired(parser.getText(), context);
        }

        boolean accepts(JsonToken token) {
            return token == JsonToken.VALUE_STRING;
        }
    }

    private static final class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return repaired(key, context);
        }
    }

    private static final class UnknownFieldsWarn extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> reader,
                Object owner,
                String name)
                throws IOException {
            // Records are read through a buffer here, in which the parser does not know where it stands.
            warnings(context).expectUnknownFields();
            parser.skipChildren();
            return true;
        }
    }

    /** An enum's wire name is its name in lower case. */
    private static final class LowerCaseEnums extends BeanDeserializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
            return new LowerCaseEnum(type.getRawClass());
        }

        @Override
        public KeyDeserializer modifyKeyDeserializer(
                DeserializationConfig config, JavaType type, KeyDeserializer usual) {
            return type.isEnumType() ? new LowerCaseEnumKey(type.getRawClass()) : usual;
        }
    }

    private static final class LowerCaseEnumKey extends KeyDeserializer {
        private final Class<?> type;

        LowerCaseEnumKey(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().toLowerCase(Locale.ROOT).equals(name)) {
                    return constant;
                }
            }
            return context.handleWeirdKey(type, name, "unknown");
        }
    }

    private static final class LowerCaseEnum extends JsonDeserializer<Object> {
        private final Class<?> type;

        LowerCaseEnum(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return context.handleUnexpectedToken(type, parser);
            }
            String name = parser.getText();
            for (Object constant : type.getEnumConstants()) {
                if (((Enum<?>) constant).name().toLowerCase(Locale.ROOT).equals(name)) {
                    return constant;
                }
            }
            return context.handleWeirdStringValue(type, name, "unknown");
        }
    }
}
