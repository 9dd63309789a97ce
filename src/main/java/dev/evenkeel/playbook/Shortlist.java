package dev.evenkeel.playbook;

import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The suggestions that are shown: the best first, no two that say nearly the same, and a reason for each one left out. */
final class Shortlist {

    private static final double NEARLY_THE_SAME = 0.75;

    /** One of each is enough: they show the customer the same thing. */
    private static final List<Set<Technique>> ALIKE = List.of(
            EnumSet.of(Technique.ACTIVE_LISTENING, Technique.MIRROR),
            EnumSet.of(Technique.VALIDATE, Technique.EMPATHY),
            EnumSet.of(Technique.OPTIONS, Technique.COLLABORATE, Technique.IMPACT));

    private final int most;
    private final Lore lore;
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();

    Shortlist(int most, Lore lore) {
        this.most = most;
        this.lore = lore;
    }

    void withhold(Technique technique, Reason reason, String detail) {
        withheld.add(new Withheld(technique, reason.code(), detail));
    }

    void add(Technique technique, Composer.Composed composed) {
        if (composed.suggestion().isEmpty()) {
            withhold(technique, composed.otherwise(), composed.otherwise().sentence());
            return;
        }
        Suggestion suggestion = composed.suggestion().get();
        if (suggestions.stream().anyMatch(better -> covers(better, suggestion))) {
            withhold(technique, Reason.COVERED, Reason.COVERED.sentence());
        } else if (suggestions.size() >= most) {
            withhold(technique, Reason.RANKED_LOWER, Reason.RANKED_LOWER.sentence());
        } else {
            suggestions.add(suggestion);
        }
    }

    private boolean covers(Suggestion better, Suggestion other) {
        boolean alike = ALIKE.stream()
                .anyMatch(group -> group.contains(better.technique()) && group.contains(other.technique()));
        return alike || Words.likeness(content(better), content(other)) >= NEARLY_THE_SAME;
    }

    private Set<String> content(Suggestion suggestion) {
        Tokens tokens = lore.tokenizer().read(suggestion.text());
        return lore.words().content(tokens);
    }

    List<Suggestion> suggestions() {
        return suggestions;
    }

    List<Withheld> withheld() {
        return withheld.stream()
                .sorted(java.util.Comparator.comparing(Withheld::technique))
                .toList();
    }
}
