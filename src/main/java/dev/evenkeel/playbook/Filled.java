package dev.evenkeel.playbook;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The slots of a frame with what the customer wrote.
 *
 * @param slots by name
 * @param plural whether the item takes "were"
 */
record Filled(Map<String, String> slots, boolean plural) {

    /** A template with the slots put in; empty when a slot outside of square brackets is missing. */
    Optional<String> into(String template) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c == '[') {
                int end = template.indexOf(']', at);
                into(template.substring(at + 1, end)).ifPresent(text::append);
                at = end + 1;
            } else if (c == '{') {
                int end = template.indexOf('}', at);
                Optional<String> value = value(template.substring(at + 1, end));
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                text.append(value.get());
                at = end + 1;
            } else {
                text.append(c);
                at++;
            }
        }
        return Optional.of(text.toString());
    }

    private Optional<String> value(String slot) {
        return switch (slot) {
            case "was" -> Optional.of(plural ? "were" : "was");
            case "is" -> Optional.of(plural ? "are" : "is");
            case "has" -> Optional.of(plural ? "have" : "has");
            case "does" -> Optional.of(plural ? "do" : "does");
            case "item", "mine" ->
                Stream.of("item", "mine", "known")
                        .filter(slots::containsKey)
                        .findFirst()
                        .map(slots::get);
            case "s" -> Optional.of(plural ? "" : "s");
            default -> Optional.ofNullable(slots.get(slot));
        };
    }
}
