package dev.evenkeel.playbook;

/** What a technique has to say about a moment. */
sealed interface Verdict {

    /** The technique has no bearing on it. */
    Verdict NOT_CONSIDERED = new NotConsidered();

    /**
     * The technique would help.
     *
     * @param use which of the technique's phrasings
     * @param stage where the words belong
     * @param rank how useful they are now, 100 is the most
     * @param reason why
     */
    record Offer(String use, Stage stage, int rank, Reason reason) implements Verdict {}

    /** It was considered and would do harm. */
    record HeldBack(Reason reason, String detail) implements Verdict {}

    /** See {@link #NOT_CONSIDERED}. */
    record NotConsidered() implements Verdict {}

    static Verdict heldBack(Reason reason) {
        return new HeldBack(reason, reason.sentence());
    }
}
