package dev.evenkeel.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A mapping in a YAML file that remembers where it stands, so that every complaint names file and place. Keys that nobody asks for are
 * mistakes: call {@link #done} after reading.
 */
final class Yaml {

    private final String file;
    private final String place;
    private final Map<?, ?> map;
    private final Set<String> asked = new LinkedHashSet<>();

    private Yaml(String file, String place, Map<?, ?> map) {
        this.file = file;
        this.place = place;
        this.map = map;
    }

    static Yaml load(Files files, String path) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object root;
        try {
            root = new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(files.text(path));
        } catch (YAMLException e) {
            throw new BrokenLibraryException(path, "", e);
        }
        if (root instanceof Map<?, ?> map) {
            return new Yaml(path, "", map);
        }
        throw new BrokenLibraryException(path, "", "a mapping was expected");
    }

    BrokenLibraryException broken(String reason) {
        return new BrokenLibraryException(file, place, reason);
    }

    /** The same mapping under a name that people know it by, such as a rule's id. */
    Yaml named(String name) {
        return new Yaml(file, name, map);
    }

    String file() {
        return file;
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>();
        map.keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    private @Nullable Object raw(String key) {
        asked.add(key);
        return map.get(key);
    }

    String text(String key) {
        return optionalText(key).orElseThrow(() -> broken("\"" + key + "\" is missing"));
    }

    Optional<String> optionalText(String key) {
        Object value = raw(key);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(scalar(key, value));
    }

    private String scalar(String key, Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString().strip();
        }
        throw broken("\"" + key + "\" must be text");
    }

    double number(String key) {
        if (raw(key) instanceof Number number) {
            return number.doubleValue();
        }
        throw broken("\"" + key + "\" must be a number");
    }

    double number(String key, double otherwise) {
        return has(key) ? number(key) : otherwise;
    }

    boolean flag(String key) {
        Object value = raw(key);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw broken("\"" + key + "\" must be true or false");
    }

    /** A list of texts; a missing one is empty. */
    List<String> texts(String key) {
        Object value = raw(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw broken("\"" + key + "\" must be a list");
        }
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(scalar(key, item == null ? Map.of() : item)));
        return texts;
    }

    /** A list of mappings; a missing one is empty. */
    List<Yaml> items(String key) {
        Object value = raw(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw broken("\"" + key + "\" must be a list");
        }
        List<Yaml> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            items.add(mapping(list.get(i), key + "[" + i + "]"));
        }
        return items;
    }

    /** A list of mappings, where a text stands for a mapping with that text under {@code textKey}; a missing list is empty. */
    List<Yaml> items(String key, String textKey) {
        if (!(raw(key) instanceof List<?> list)) {
            return items(key);
        }
        List<Yaml> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Object value = list.get(i) instanceof String text ? Map.of(textKey, text) : list.get(i);
            items.add(mapping(value, key + "[" + i + "]"));
        }
        return items;
    }

    Yaml item(String key) {
        return mapping(raw(key), key);
    }

    private Yaml mapping(@Nullable Object value, String at) {
        String where = place.isEmpty() ? at : place + "." + at;
        if (value instanceof Map<?, ?> inner) {
            return new Yaml(file, where, inner);
        }
        throw new BrokenLibraryException(file, where, "a mapping was expected");
    }

    /** Every key with its list of texts. */
    Map<String, List<String>> textLists() {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        keys().forEach(key -> lists.put(key, texts(key)));
        return lists;
    }

    /** The constant that a text names in lower case. */
    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return constant(type).apply(text(key));
    }

    /** The constant of this name in lower case. */
    <E extends Enum<E>> E constantNamed(String name, Class<E> type) {
        return constant(type).apply(name);
    }

    /** The constants that a list of texts names; a missing list is empty. */
    <E extends Enum<E>> List<E> constants(String key, Class<E> type) {
        return texts(key).stream().map(constant(type)).toList();
    }

    private <E extends Enum<E>> Function<String, E> constant(Class<E> type) {
        return name -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return constant;
                }
            }
            throw broken("\"" + name + "\" is no " + type.getSimpleName());
        };
    }

    /** Refuses keys that nobody asked for: most often a misspelt one. */
    void done() {
        for (String key : keys()) {
            if (!asked.contains(key)) {
                throw broken("\"" + key + "\" means nothing here");
            }
        }
    }
}
