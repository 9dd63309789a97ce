/** HTTP: wire records, strict reading, problems, health and metrics. The only package that knows Quarkus, Jakarta and Jackson. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.api;
