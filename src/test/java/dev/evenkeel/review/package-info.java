/** Looking back and practising, checked over the shipped library. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.review;
