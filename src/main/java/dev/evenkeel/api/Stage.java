package dev.evenkeel.api;

import dev.evenkeel.advice.Step;
import java.util.Locale;

/** Where the time of a request goes. */
enum Stage {
    /** From bytes to a valid request. */
    BODY,
    /** Which language it is, detected or stated. */
    LANGUAGE,
    READING,
    ASSESSMENT,
    PLAYBOOK,
    DRAFT,
    /** From advice to what is sent back. */
    ANSWER;

    static Stage of(Step step) {
        return switch (step) {
            case READING -> READING;
            case ASSESSMENT -> ASSESSMENT;
            case PLAYBOOK -> PLAYBOOK;
            case DRAFT -> DRAFT;
        };
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
