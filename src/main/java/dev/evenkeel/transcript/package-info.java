/** What was said: the turns of one conversation and what the caller knows besides. Depends on nothing. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.transcript;
