package dev.evenkeel.draft;

import java.util.List;

/**
 * What a check of a draft found.
 *
 * @param matches in the order of the text; they never overlap
 * @param rewrite the draft with the first replacement of every match that has one
 * @param applied the ids of the rules whose replacement is in {@code rewrite}
 */
public record DraftCheck(List<Match> matches, String rewrite, List<String> applied) {

    public DraftCheck {
        matches = List.copyOf(matches);
        applied = List.copyOf(applied);
    }
}
