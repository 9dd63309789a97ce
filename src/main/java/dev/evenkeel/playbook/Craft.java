package dev.evenkeel.playbook;

import dev.evenkeel.text.TokenMatcher;

/** The lore, compiled. Immutable. */
record Craft(Lore lore, TokenMatcher<Cue> cues, Enquiries enquiries, Slots slots) {

    static Craft of(Lore lore) {
        return new Craft(
                lore,
                new TokenMatcher<>(lore.cues(), java.util.Map.of()),
                new Enquiries(lore.enquiries()),
                new Slots(lore));
    }
}
