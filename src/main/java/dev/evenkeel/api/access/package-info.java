/** Who may come in, how often and how many at once: everything that happens to a request before it is read. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.api.access;
