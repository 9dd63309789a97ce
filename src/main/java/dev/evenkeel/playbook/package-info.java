/** What the agent may say: techniques, the situation they answer to, phrasings and reasons to hold them back. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.playbook;
