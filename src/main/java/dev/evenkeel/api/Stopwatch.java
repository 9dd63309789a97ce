package dev.evenkeel.api;

import dev.evenkeel.advice.Progress;
import dev.evenkeel.advice.Step;

/** Times the stages of one request, each from the end of the one before. For one thread. */
public final class Stopwatch implements Progress {

    /** Is told how long a stage took. */
    interface Laps {
        /** @param fromNanos and {@code toNanos} as {@link System#nanoTime()} tells them */
        void passed(Stage stage, long fromNanos, long toNanos);
    }

    private final Laps laps;
    private long since = System.nanoTime();

    Stopwatch(Laps laps) {
        this.laps = laps;
    }

    void lap(Stage stage) {
        long now = System.nanoTime();
        laps.passed(stage, since, now);
        since = now;
    }

    @Override
    public void done(Step step) {
        lap(Stage.of(step));
    }
}
