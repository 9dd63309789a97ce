package dev.evenkeel.reading;

import dev.evenkeel.text.Span;

/**
 * A place where a turn shows something.
 *
 * @param what what it shows
 * @param source the rule or model that says so
 * @param span the words that show it, in the turn's text
 */
public record Mention<T>(T what, String source, Span span) {}
