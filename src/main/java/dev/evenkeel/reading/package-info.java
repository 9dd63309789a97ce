/** How one turn reads: the customer's sentiment, emotions, problem and signals, or the agent's moves. */
@org.jspecify.annotations.NullMarked
package dev.evenkeel.reading;
