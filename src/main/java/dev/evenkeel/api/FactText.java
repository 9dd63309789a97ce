package dev.evenkeel.api;

import com.fasterxml.jackson.core.JsonToken;

/** A fact's value: a string, or a number as it is written ("18.50" keeps its nought). */
final class FactText extends StrictJson.Text {
    @Override
    boolean accepts(JsonToken token) {
        return token == JsonToken.VALUE_STRING || token.isNumeric();
    }
}
