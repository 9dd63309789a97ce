package dev.evenkeel.api;

import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON pointers (RFC 6901) to places in a request. Names are the caller's own, so each is cut to a harmless length. */
final class Pointers {

    private static final int LONGEST_NAME = 64;
    private static final PropertyNamingStrategies.SnakeCaseStrategy SNAKE_CASE =
            new PropertyNamingStrategies.SnakeCaseStrategy();

    private Pointers() {}

    /** Where a parser stands. */
    static String of(@Nullable JsonStreamContext place) {
        Deque<String> steps = new ArrayDeque<>();
        for (JsonStreamContext at = place; at != null; at = at.getParent()) {
            if (at.inArray() && at.hasCurrentIndex()) {
                steps.push(step(Integer.toString(at.getCurrentIndex())));
            } else if (at.inObject() && at.hasCurrentName()) {
                steps.push(step(at.getCurrentName()));
            }
        }
        return String.join("", steps);
    }

    /** Where a value did not fit its type. */
    static String of(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference at : path) {
            pointer.append(step(at.getFieldName() == null ? Integer.toString(at.getIndex()) : at.getFieldName()));
        }
        return pointer.toString();
    }

    /** Where a value broke a limit. */
    static String of(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getKey() != null) {
                pointer.append(step(node.getKey().toString()));
            } else if (node.getIndex() != null) {
                pointer.append(step(node.getIndex().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append(step(SNAKE_CASE.translate(node.getName())));
            }
        }
        return pointer.toString();
    }

    /** One step down, by name or index. */
    static String step(String name) {
        String shorter = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return "/" + Unicode.repaired(shorter).replace("~", "~0").replace("/", "~1");
    }
}
