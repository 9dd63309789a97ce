package dev.evenkeel.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Better words with slots: {@code Could you {what}?} A slot is filled with the words of the draft behind that name, or with what the
 * conversation knows. {@code {x|lower}} begins in lower case, {@code {x|small}} has no capitals, {@code {x|was}} is "was" or "were", as x demands. A
 * template whose slots cannot all be filled is not used; the empty one takes the words out.
 */
public final class Template {

    private final List<Part> parts;

    private sealed interface Part permits Text, Slot {}

    private record Text(String text) implements Part {}

    private record Slot(String name, String form) implements Part {}

    private Template(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException when a brace is not closed or a form is unknown
     */
    public static Template of(String source) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            int open = source.indexOf('{', at);
            if (open < 0) {
                open = source.length();
            }
            if (open > at) {
                parts.add(new Text(source.substring(at, open)));
            }
            if (open == source.length()) {
                break;
            }
            int close = source.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is not closed in \"" + source + "\"");
            }
            parts.add(slot(source.substring(open + 1, close)));
            at = close + 1;
        }
        return new Template(parts);
    }

    private static Slot slot(String inside) {
        int bar = inside.indexOf('|');
        String form = bar < 0 ? "" : inside.substring(bar + 1);
        if (!WordForms.NAMES.contains(form)) {
            throw new IllegalArgumentException("no form \"" + form + "\"");
        }
        return new Slot(bar < 0 ? inside : inside.substring(0, bar), form);
    }

    /** The names of the slots. */
    public Set<String> slots() {
        Set<String> names = new LinkedHashSet<>();
        for (Part part : parts) {
            if (part instanceof Slot slot) {
                names.add(slot.name());
            }
        }
        return names;
    }

    /** The words, when every slot can be filled. */
    Optional<String> fill(Function<String, Optional<String>> values) {
        StringBuilder words = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Text text) {
                words.append(text.text());
            } else if (part instanceof Slot slot) {
                Optional<String> value = values.apply(slot.name()).flatMap(v -> WordForms.of(v, slot.form()));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                words.append(value.get());
            }
        }
        return Optional.of(words.toString());
    }
}
