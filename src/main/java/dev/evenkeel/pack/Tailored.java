package dev.evenkeel.pack;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.playbook.Technique;
import java.util.Set;

/**
 * A pack, compiled: all that it changes, and nothing that another request could meet. Immutable.
 *
 * @param adviser the line with the company's own parts in it
 * @param disabled techniques that the company never wants offered
 */
public record Tailored(Adviser adviser, Set<Technique> disabled) {

    public Tailored {
        disabled = Set.copyOf(disabled);
    }
}
