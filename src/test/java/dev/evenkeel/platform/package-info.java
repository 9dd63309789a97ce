/** The files that say how the service is built, run and watched, read with the tools of those who will read them. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.platform;
