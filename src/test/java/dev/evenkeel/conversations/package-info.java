/** Whole conversations with the advice expected of them, run over HTTP: the specification of the product. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.conversations;
