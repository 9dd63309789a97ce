/** Trains and measures the learned models; compiled with the tests, never packaged. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.training;
