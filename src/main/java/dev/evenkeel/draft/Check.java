package dev.evenkeel.draft;

import java.util.List;
import java.util.function.Function;

/** What rules look for that patterns cannot see. */
public enum Check {
    /** Several words in capitals in a row. */
    CAPITALS(Shouting::capitals),
    /** "!!", "?!", "???"; the slot {@code sign} is the quiet sign. */
    REPEATED_SIGNS(Shouting::repeatedSigns),
    /** A single "!". */
    EXCLAMATION(Shouting::exclamations),
    /** A sentence of more words than an upset person takes in. */
    LONG_SENTENCE(Length::longSentences),
    /** More words than an upset person reads. */
    LONG_FOR_UPSET(draft -> Length.longDraft(draft, Length.UPSET_READS)),
    /** More words than anybody reads in a chat. */
    LONG_FOR_ANYBODY(draft -> Length.longDraft(draft, Length.ANYBODY_READS)),
    /** A payment card number; the slot {@code masked} is safe to send. */
    CARD_NUMBER(PersonalData::cards),
    /** A telephone number or e-mail address that the customer gave; the slot {@code masked} is safe to send. */
    ECHOED_CONTACT(PersonalData::echoes),
    /** Recompense or a fix that the mandate does not cover. */
    UNBACKED_OFFER(Offers::unbacked),
    /** The customer's question finds no echo. */
    IGNORED_QUESTION(Answers::ignored);

    private final Function<Draft, List<Find>> finder;

    Check(Function<Draft, List<Find>> finder) {
        this.finder = finder;
    }

    List<Find> find(Draft draft) {
        return finder.apply(draft);
    }
}
