/** A kinder draft: the agent's own words checked against the conversation and rewritten. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.draft;
