package dev.evenkeel.playbook;

import java.util.List;

/**
 * What an agent does first where more is known than the kind of problem; whole sentences.
 *
 * @param urgent where somebody is in danger
 * @param oneFix where one fix is allowed, with {@code {offer}} for it
 * @param irreparable where something was lost that does not come back
 */
public record FirstSteps(List<String> urgent, List<String> oneFix, List<String> irreparable) {

    public FirstSteps {
        urgent = List.copyOf(urgent);
        oneFix = List.copyOf(oneFix);
        irreparable = List.copyOf(irreparable);
        if (urgent.isEmpty() || oneFix.isEmpty() || irreparable.isEmpty()) {
            throw new IllegalArgumentException("no step");
        }
    }
}
