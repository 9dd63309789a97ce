@org.jspecify.annotations.NullMarked
package dev.evenkeel.api.hostility;
