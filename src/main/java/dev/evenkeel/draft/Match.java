package dev.evenkeel.draft;

import dev.evenkeel.text.Span;
import java.util.List;

/**
 * A place in a draft that would make things worse.
 *
 * @param span the words, in the draft
 * @param message what is wrong with them, for the agent
 * @param replacements better words, best first; empty when the match only tells
 * @param rule the rule that found it
 * @param also rules of no greater severity that found something at the same place
 */
public record Match(Span span, String message, List<String> replacements, RuleName rule, List<RuleName> also) {

    public Match {
        replacements = List.copyOf(replacements);
        also = List.copyOf(also);
    }

    /** The same match, telling and proposing nothing. */
    Match untouched() {
        return new Match(span, message, List.of(), rule, also);
    }

    /**
     * @param id unique
     * @param category the lint class, such as {@code DISMISSIVE}
     * @param severity 1 style, 2 likely to annoy, 3 likely to inflame
     */
    public record RuleName(String id, String category, int severity) {}
}
