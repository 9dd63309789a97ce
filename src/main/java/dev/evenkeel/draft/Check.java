package dev.evenkeel.draft;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What rules look for that patterns cannot see. */
public enum Check {
    /** Several words in capitals in a row; the slot {@code quiet} is them without capitals. */
    CAPITALS(Shouting::capitals),
    /** One word in capitals that is no abbreviation; the slot {@code quiet} is it without capitals. */
    EMPHASIS(Shouting::emphasis),
    /** Emoji and emoticons; arrows and the like are none. */
    PICTURES(Pictures::find),
    /** "!!", "?!", "???"; the slot {@code sign} is the quiet sign. */
    REPEATED_SIGNS(Shouting::repeatedSigns),
    /** A single "!". */
    EXCLAMATION(Shouting::exclamations),
    /** The longest sentence, when it has more words than an upset person takes in. */
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

    /** The slots that its findings fill. */
    Set<String> slots() {
        return switch (this) {
            case CAPITALS, EMPHASIS -> Set.of("quiet");
            case REPEATED_SIGNS, EXCLAMATION -> Set.of("sign");
            case CARD_NUMBER, ECHOED_CONTACT -> Set.of("masked");
            case PICTURES, LONG_SENTENCE, LONG_FOR_UPSET, LONG_FOR_ANYBODY, UNBACKED_OFFER, IGNORED_QUESTION ->
                Set.of();
        };
    }

    /** Whether it guards somebody's data, so that no company can allow what it finds. */
    boolean isPersonal() {
        return this == CARD_NUMBER || this == ECHOED_CONTACT;
    }

    List<Find> find(Draft draft) {
        return finder.apply(draft);
    }
}
