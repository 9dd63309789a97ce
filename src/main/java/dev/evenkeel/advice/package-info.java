/** The line itself: from a transcript to advice, one statement an arrow. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.advice;
