@org.jspecify.annotations.NullMarked
package dev.evenkeel.text;
