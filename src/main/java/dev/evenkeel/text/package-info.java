/** Words: the one tokeniser that rules, serving and training share, spans, token patterns and negation. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.text;
