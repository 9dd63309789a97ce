package dev.evenkeel.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From bytes to a wire record that keeps all its limits, or a problem that says where it does not; never a guess. */
@Singleton
class JsonRim {

    /** In bytes. */
    static final int LARGEST_BODY = 256 * 1024;

    private static final int MOST_ERRORS = 20;

    private final ObjectMapper mapper = StrictJson.mapper();
    private final Validator validator;

    JsonRim(Validator validator) {
        this.validator = validator;
    }

    /** @throws HttpProblem when the bytes are not what the type asks for */
    <T> T read(InputStream body, Class<T> type, Warnings warnings) {
        return read(bytes(body), type, warnings);
    }

    /** @throws HttpProblem when the bytes are not what the type asks for */
    <T> T read(byte[] body, Class<T> type, Warnings warnings) {
        String json = Unicode.decoded(body).orElseThrow(Problems::notUtf8);
        if (json.isBlank()) {
            throw Problems.malformed("", "The body is empty.");
        }
        return valid(parsed(json, type, warnings));
    }

    /**
     * The same from a part of a body that was read as it is. Pointers begin at the part.
     *
     * @throws HttpProblem when the part is not what the type asks for
     */
    <T> T read(ObjectNode part, Class<T> type, Warnings warnings) {
        try {
            T value = mapper.readerFor(type)
                    .withAttribute(StrictJson.WARNINGS, warnings)
                    .readValue(part);
            if (warnings.hasUnknownFields()) {
                UnknownFields.warn(part, type, warnings);
            }
            return valid(value);
        } catch (JsonProcessingException e) {
            throw problem(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a tree cannot fail to be read", e);
        }
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw Problems.tooLarge("", "The body is larger than 256 KiB.");
            }
            return bytes;
        } catch (IOException e) {
            throw Problems.malformed("", "The body ended too early.");
        }
    }

    private <T> T parsed(String json, Class<T> type, Warnings warnings) {
        try (JsonParser parser = mapper.createParser(json)) {
            T value = mapper.readerFor(type)
                    .withAttribute(StrictJson.WARNINGS, warnings)
                    .readValue(parser);
            if (parser.nextToken() != null) {
                throw Problems.malformed("", "There is something after the end of the document.");
            }
            if (value == null) {
                throw Problems.wrongType("", "The body must be an object.");
            }
            if (warnings.hasUnknownFields()) {
                UnknownFields.warn(mapper.readTree(json), type, warnings);
            }
            return value;
        } catch (JsonProcessingException e) {
            throw problem(e);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }

    /** Jackson's own messages may quote the text, so that none of them is passed on. */
    private static HttpProblem problem(JsonProcessingException e) {
        if (e instanceof InputCoercionException) {
            return Problems.invalid(pointer((StreamReadException) e), "is out of range");
        }
        if (e instanceof StreamReadException broken) {
            return Problems.malformed(pointer(broken), "This is not well-formed JSON" + place(e) + ".");
        }
        if (e instanceof JsonMappingException wrapper && wrapper.getCause() instanceof JsonProcessingException cause) {
            return problem(cause);
        }
        String pointer = e instanceof JsonMappingException at ? Pointers.of(at.getPath()) : "";
        if (e instanceof InvalidFormatException odd && odd.getTargetType().isEnum()) {
            return Problems.invalid(pointer, "must be one of " + names(odd.getTargetType()));
        }
        if (e instanceof MismatchedInputException wrong) {
            return Problems.wrongType(pointer, "This must be " + kind(wrong.getTargetType()) + ".");
        }
        return Problems.malformed(pointer, "This cannot be read" + place(e) + ".");
    }

    private static String pointer(StreamReadException e) {
        return e.getProcessor() == null ? "" : Pointers.of(e.getProcessor().getParsingContext());
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
    }

    private static String names(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type == String.class || type.isEnum()) {
            return "a string";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == Integer.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        return List.class.isAssignableFrom(type) ? "an array" : "an object";
    }

    private <T> T valid(T value) {
        Set<ConstraintViolation<T>> violations = validator.validate(value);
        if (violations.isEmpty()) {
            return value;
        }
        throw Problems.invalid(violations.stream()
                .map(broken -> new Problems.Flaw(Pointers.of(broken.getPropertyPath()), broken.getMessage()))
                .sorted(Comparator.comparing(Problems.Flaw::pointer).thenComparing(Problems.Flaw::detail))
                .limit(MOST_ERRORS)
                .toList());
    }
}
