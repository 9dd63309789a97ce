/** What one company changes for its own conversations: its pack, checked and compiled into an adviser of its own. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.pack;
