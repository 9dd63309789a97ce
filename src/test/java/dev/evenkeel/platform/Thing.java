package dev.evenkeel.platform;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a YAML document.
 *
 * @param value a map, a list, a scalar, or null where there is nothing
 */
record Thing(@Nullable Object value) {

    /** What stands further down, by field names; nothing where a step leads nowhere. */
    Thing at(String... path) {
        Object at = value;
        for (String step : path) {
            at = at instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return new Thing(at);
    }

    /** The members of a list; none of anything else. */
    List<Thing> items() {
        return value instanceof List<?> list ? list.stream().map(Thing::new).toList() : List.of();
    }

    /** The fields of a map; none of anything else. */
    @SuppressWarnings("unchecked")
    Map<String, Object> fields() {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
