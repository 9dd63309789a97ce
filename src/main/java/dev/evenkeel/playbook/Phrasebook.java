package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Wishes.Register;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All wordings, and which of them come into question.
 *
 * @param phrases in the order of the files
 * @param american the American spelling of words that the phrases spell the British way
 * @param house what one company says in its own words
 */
public record Phrasebook(List<Phrase> phrases, Map<String, String> american, House house) {

    /**
     * The wordings of one company.
     *
     * @param phrases go before those of the product wherever one of them can be filled
     * @param avoided words that no suggestion may hold
     */
    public record House(List<Phrase> phrases, TokenMatcher<Boolean> avoided) {

        /** Of no company in particular. */
        public static final House NONE = new House(List.of(), new TokenMatcher<>(Map.of(), Map.of()));

        public House {
            phrases = List.copyOf(phrases);
        }

        boolean avoids(Tokens tokens) {
            return avoided.matches(tokens, 0, tokens.size());
        }
    }

    public Phrasebook {
        phrases = List.copyOf(phrases);
        american = Map.copyOf(american);
    }

    /** The same for one company. */
    Phrasebook with(House other) {
        return new Phrasebook(phrases, american, other);
    }

    /** The uses that a technique has phrasings for, the usual one first. */
    List<String> uses(Technique technique) {
        return phrases.stream()
                .filter(phrase -> phrase.technique() == technique)
                .map(Phrase::use)
                .distinct()
                .toList();
    }

    /** Wordings for a use, in the tone asked for; in the neutral one where there is none. The company's own are no part of them. */
    List<Phrase> of(Technique technique, String use, Intensity intensity, Register register) {
        return of(phrases, new Need(technique, use, intensity), register);
    }

    /** The company's own wordings for a use, as {@link #of}. */
    List<Phrase> ofHouse(Technique technique, String use, Intensity intensity, Register register) {
        return of(house.phrases(), new Need(technique, use, intensity), register);
    }

    private record Need(Technique technique, String use, Intensity intensity) {

        boolean isMetBy(Phrase phrase) {
            return phrase.technique() == technique
                    && phrase.use().equals(use)
                    && phrase.intensities().contains(intensity);
        }
    }

    private static List<Phrase> of(List<Phrase> phrases, Need need, Register register) {
        List<Phrase> fitting = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (phrase.register() == register && need.isMetBy(phrase)) {
                fitting.add(phrase);
            }
        }
        boolean retry = fitting.isEmpty() && register != Register.NEUTRAL;
        return retry ? of(phrases, need, Register.NEUTRAL) : fitting;
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
