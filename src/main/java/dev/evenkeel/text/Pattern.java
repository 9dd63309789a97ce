package dev.evenkeel.text;

import java.util.List;
import java.util.Set;

/**
 * A token pattern as its author meant it. {@link PatternParser} reads it, {@link TokenMatcher} runs it.
 *
 * <pre>
 *   refund              the word (as normalised: lower case, plain spelling)
 *   refund|money        one of the words: bars without spaces
 *   cancel*             the word with any regular ending: cancels, cancelled, cancelling
 *   (talk to | see) sam one of several phrases: bars with spaces
 *   please?             may be missing
 *   ~3                  up to three tokens of any kind within the sentence
 *   +3                  one to three tokens of any kind within the clause
 *   &lt;what: ...&gt;         the same, remembered under a name
 *   #money #emoji #any  any token of that kind
 *   &#64;boss               a named list of words or phrases
 *   ^ $                 a sentence begins (first in the pattern), a sentence ends (last in it or in an option)
 * </pre>
 */
sealed interface Pattern {

    /** One token that is one of these words. */
    record Word(Set<String> words) implements Pattern {}

    /** One token of this kind. */
    record OfKind(Token.Kind kind) implements Pattern {}

    /** One token of any kind that does not end a sentence. */
    record AnyToken() implements Pattern {}

    /** One token of any kind that does not end a clause. */
    record AnyInClause() implements Pattern {}

    /** A part whose tokens are remembered; a name inside a name is refused. */
    record Named(String name, Pattern part) implements Pattern {}

    /** The place before the first token of a sentence. */
    record SentenceStart() implements Pattern {}

    /** The place after the last word of a sentence. */
    record SentenceEnd() implements Pattern {}

    /** One after the other. */
    record Sequence(List<Pattern> parts) implements Pattern {}

    /** One of these. */
    record Choice(List<Pattern> options) implements Pattern {}

    /** This or nothing. */
    record Maybe(Pattern part) implements Pattern {}
}
