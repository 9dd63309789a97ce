package dev.evenkeel.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One socket's conversation. Messages come in on the socket's event loop; they are answered one after the other elsewhere, and the next is
 * begun when the answer to the one before has been taken.
 */
final class LiveSession {

    private final AtomicInteger unanswered = new AtomicInteger();
    private CompletionStage<?> before = CompletableFuture.completedFuture(null);
    private LiveConversation conversation = LiveConversation.NEW;
    private long messages;
    private long timer = -1;

    /**
     * Queues a message behind those before it. To be called on the event loop only.
     *
     * @param answer computes the answer, on the executor
     * @param send done when the answer has been taken
     */
    CompletionStage<Void> enqueue(
            Supplier<String> answer, Executor executor, Function<String, CompletionStage<Void>> send) {
        unanswered.incrementAndGet();
        CompletionStage<Void> done = before.handleAsync((earlier, failed) -> answer.get(), executor)
                .thenCompose(send)
                .whenComplete((sent, failed) -> unanswered.decrementAndGet());
        before = done;
        return done;
    }

    int unanswered() {
        return unanswered.get();
    }

    /** The number of this message, from 1. For whoever computes an answer, as is all below. */
    long nextNumber() {
        return ++messages;
    }

    LiveConversation conversation() {
        return conversation;
    }

    void become(LiveConversation latest) {
        conversation = latest;
    }

    /** Puts a new timer in the place of the one before, which is returned; -1 if there is none. For the event loop. */
    long exchangeTimer(long latest) {
        long earlier = timer;
        timer = latest;
        return earlier;
    }
}
