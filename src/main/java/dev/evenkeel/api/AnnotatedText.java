package dev.evenkeel.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.evenkeel.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A text whose markup is not to be checked, and where in the original each of its characters stands. */
final class AnnotatedText {

    private static final int MARKUP = -1;

    private final StringBuilder original = new StringBuilder();
    private final StringBuilder plain = new StringBuilder();

    /** For each character of the plain text its place in the original, and {@code MARKUP} less the place for what stands for markup. */
    private final List<Integer> places = new ArrayList<>();

    private AnnotatedText() {}

    /** A text without markup. */
    static AnnotatedText of(String text) {
        AnnotatedText annotated = new AnnotatedText();
        annotated.text(text);
        return annotated;
    }

    /**
     * Reads {@code {"annotation": [{"text": …}, {"markup": …, "interpretAs": …}]}}.
     *
     * @throws ToolRefusal when it is something else
     */
    static AnnotatedText read(String json) {
        AnnotatedText annotated = new AnnotatedText();
        JsonNode parts = parsed(json).path("annotation");
        if (!parts.isArray()) {
            throw new ToolRefusal(400, "The 'data' parameter needs an array 'annotation'");
        }
        for (JsonNode part : parts) {
            if (part.path("text").isTextual() == part.path("markup").isTextual()) {
                throw new ToolRefusal(400, "Each part of 'annotation' has either 'text' or 'markup'");
            }
            if (part.path("text").isTextual()) {
                annotated.text(Unicode.repaired(part.path("text").asText()));
            } else {
                annotated.markup(
                        Unicode.repaired(part.path("markup").asText()),
                        part.path("interpretAs").asText(""));
            }
        }
        return annotated;
    }

    private static JsonNode parsed(String json) {
        try {
            return StrictJson.mapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new ToolRefusal(400, "The 'data' parameter is not well-formed JSON");
        }
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            places.add(original.length() + i);
        }
        original.append(text);
        plain.append(text);
    }

    private void markup(String markup, String standsFor) {
        for (int i = 0; i < standsFor.length(); i++) {
            places.add(MARKUP - original.length());
        }
        original.append(markup);
        plain.append(standsFor);
    }

    /** What is checked. */
    String plain() {
        return plain.toString();
    }

    /** Where a stretch of the plain text stands in the original. */
    Span place(Span span) {
        if (span.start() == span.end()) {
            int at = span.start() < places.size() ? start(places.get(span.start())) : original.length();
            return new Span(at, at);
        }
        int start = start(places.get(span.start()));
        int last = places.get(span.end() - 1);
        return new Span(start, Math.max(start, last < 0 ? start(last) : last + 1));
    }

    /** Whether no markup stands within the stretch, so that other words may replace it. */
    boolean isUnbroken(Span span) {
        Span place = place(span);
        return place.end() - place.start() == span.end() - span.start()
                && places.subList(span.start(), span.end()).stream().allMatch(at -> at >= 0);
    }

    private static int start(int place) {
        return place < 0 ? MARKUP - place : place;
    }
}
