package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Wishes.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All wordings, and which of them come into question.
 *
 * @param phrases in the order of the files
 * @param american the American spelling of words that the phrases spell the British way
 */
public record Phrasebook(List<Phrase> phrases, Map<String, String> american) {

    public Phrasebook {
        phrases = List.copyOf(phrases);
        american = Map.copyOf(american);
    }

    /** Wordings for a use, in the tone asked for; in the neutral one where there is none. */
    List<Phrase> of(Technique technique, String use, Intensity intensity, Register register) {
        List<Phrase> fitting = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.technique() == technique
                    && phrase.use().equals(use)
                    && phrase.intensities().contains(intensity)
                    && phrase.register() == register) {
                fitting.add(phrase);
            }
        }
        boolean retry = fitting.isEmpty() && register != Register.NEUTRAL;
        return retry ? of(technique, use, intensity, Register.NEUTRAL) : fitting;
    }

    /** A wording in the spelling of a place: American in the United States and where no country is given. */
    String spelt(String text, Locale locale) {
        if (!locale.getCountry().isEmpty() && !locale.getCountry().equals("US")) {
            return text;
        }
        String spelt = text;
        for (Map.Entry<String, String> word : american.entrySet()) {
            spelt = spelt.replace(word.getKey(), word.getValue());
        }
        return spelt;
    }
}
