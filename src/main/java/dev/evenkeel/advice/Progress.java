package dev.evenkeel.advice;

/** Is told when a step is done, so that whoever has a clock can time it. It cannot change the advice. */
@FunctionalInterface
public interface Progress {

    /** Nobody watches. */
    Progress UNWATCHED = step -> {};

    /** Called on the thread that advises, as soon as a step is done. */
    void done(Step step);
}
