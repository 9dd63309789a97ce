package dev.evenkeel.draft;

import dev.evenkeel.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * A rule that objects to a place in a draft.
 *
 * @param place the tokens that it objects to
 * @param words the same in the text
 * @param edits what it proposes, best first, all for one stretch of the text; empty when it only tells
 */
record Finding(DraftRule rule, Find place, Span words, List<Edit> edits) {

    /** Gravest first, then those with something better to say, then the longest, then by place and name. */
    static final Comparator<Finding> BY_WEIGHT = Comparator.<Finding>comparingInt(
                    f -> -f.rule.name().severity())
            .thenComparing(f -> f.edits.isEmpty())
            .thenComparingInt(f -> f.words.start() - f.words.end())
            .thenComparingInt(f -> f.words.start())
            .thenComparing(f -> f.rule.name().id());

    /** What an editor would mark: the stretch to be replaced, or else the words. */
    Span span() {
        return edits.isEmpty() ? words : edits.get(0).span();
    }
}
