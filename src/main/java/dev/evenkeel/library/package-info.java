/** From files to the domain: parses, checks and compiles the knowledge files once. The only package that knows YAML, TSV and the class path. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.library;
