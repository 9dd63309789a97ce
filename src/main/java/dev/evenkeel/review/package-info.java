/** Looking back on a finished conversation, and practising before the next one. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.review;
