package dev.evenkeel.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Locale;

/** How names look in answers: fields in snake_case, enums in lower case. */
@Singleton
class WireNames implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        mapper.registerModule(new SimpleModule("wire-names")
                .addSerializer(new LowerCase())
                .addKeySerializer(Enum.class, new LowerCaseKey()));
    }

    @SuppressWarnings("rawtypes")
    private static final class LowerCaseKey extends StdSerializer<Enum> {
        private static final long serialVersionUID = 1L;

        LowerCaseKey() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum key, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(key.name().toLowerCase(Locale.ROOT));
        }
    }

    private static final class LowerCase extends StdSerializer<Enum<?>> {
        private static final long serialVersionUID = 1L;

        LowerCase() {
            super(Enum.class, false);
        }

        @Override
        public void serialize(Enum<?> value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.name().toLowerCase(Locale.ROOT));
        }
    }
}
