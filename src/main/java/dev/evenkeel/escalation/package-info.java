/** Where the conversation is heading: its trajectory, the risk with its reasons, the gates and the decision. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.escalation;
