package dev.evenkeel.playbook;

import java.util.Locale;
import java.util.Set;

/**
 * How the caller wants suggestions to be. Tenants choose these; nothing is ever inferred from a name.
 *
 * @param maxSuggestions 0 to 5
 * @param disabled techniques that are never offered
 * @param plainLanguage short sentences and common words only
 * @param oneQuestionAtATime never two questions in one suggestion
 * @param noIdiom no figures of speech
 * @param noEmoji no pictures, not even where a customer used them
 * @param locale picks the spelling
 */
public record Wishes(
        int maxSuggestions,
        Register register,
        ApologyWeight apologyWeight,
        Set<Technique> disabled,
        boolean plainLanguage,
        boolean oneQuestionAtATime,
        boolean noIdiom,
        boolean noEmoji,
        Locale locale) {

    /** What a caller gets who says nothing. */
    public static final Wishes USUAL =
            new Wishes(3, Register.NEUTRAL, ApologyWeight.NORMAL, Set.of(), false, false, false, false, Locale.US);

    public Wishes {
        if (maxSuggestions < 0 || maxSuggestions > 5) {
            throw new IllegalArgumentException("max_suggestions is from 0 to 5, not " + maxSuggestions);
        }
        disabled = Set.copyOf(disabled);
    }

    /** The tone of a phrasing. */
    public enum Register {
        NEUTRAL,
        WARM,
        FORMAL;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much an apology says. */
    public enum ApologyWeight {
        NONE,
        NORMAL,
        STRONG;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
