package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Wishes.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A wording with slots.
 *
 * @param id unique and stable
 * @param technique what it does
 * @param use which situation of the technique it is for
 * @param intensities how strong it is
 * @param register its tone
 * @param text one or two sentences, with {@code {slots}}; a capital in a slot's name puts a capital on its value
 */
public record Phrase(
        String id, Technique technique, String use, Set<Intensity> intensities, Register register, String text) {

    public Phrase {
        intensities = Set.copyOf(intensities);
    }

    /** The names of the slots in the text, as written. */
    public List<String> slots() {
        List<String> names = new ArrayList<>();
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            names.add(text.substring(at + 1, text.indexOf('}', at)));
        }
        return names;
    }
}
