package dev.evenkeel.training;

/** What a machine can find wrong with a suggestion. */
enum Fault {
    /** A number or an amount that nobody wrote. */
    INVENTED_FIGURE,
    /** A day or a month that nobody named. */
    INVENTED_DATE,
    /** A word in capitals in the middle of a sentence that nobody wrote. */
    INVENTED_NAME,
    EXCLAMATION_MARK,
    EMOJI,
    /** A wording of {@code library/never.yaml}. */
    BANNED_PHRASE,
    /** A slot, or a gap that is not declared as a placeholder. */
    OPEN_SLOT,
    /** A sentence that the agent has already written. */
    REPEATS_THE_AGENT,
    LONGER_THAN_240,
    DOUBLE_SPACE,
    NO_CAPITAL,
    NO_FULL_STOP,
    /** "A apple", "an parcel". */
    WRONG_ARTICLE,
    /** "I were", "they was", "it have". */
    WRONG_VERB,
    DOUBLED_WORD,
    /** "My parcel" in the agent's mouth, as the customer wrote it. */
    UNFLIPPED_PERSON
}
