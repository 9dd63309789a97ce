package dev.evenkeel.playbook;

import dev.evenkeel.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
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
            EnumSet.of(Technique.COLLABORATE, Technique.OPTIONS),
            EnumSet.of(Technique.COLLABORATE, Technique.IMPACT));

    private final int most;
    private final Words words;
    private final Tokenizer tokenizer;
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<Set<String>> contents = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();

    Shortlist(int most, Lore lore) {
        this.most = most;
        this.words = lore.words();
        this.tokenizer = lore.tokenizer();
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
        Set<String> content = words.content(tokenizer.read(suggestion.text()));
        if (isCovered(suggestion, content)) {
            withhold(technique, Reason.COVERED, Reason.COVERED.sentence());
        } else if (suggestions.size() >= most) {
            withhold(technique, Reason.RANKED_LOWER, Reason.RANKED_LOWER.sentence());
        } else {
            suggestions.add(suggestion);
            contents.add(content);
        }
    }

    private boolean isCovered(Suggestion suggestion, Set<String> content) {
        boolean alike = suggestions.stream().anyMatch(better -> isAlike(better.technique(), suggestion.technique()));
        return alike || contents.stream().anyMatch(better -> Words.likeness(better, content) >= NEARLY_THE_SAME);
    }

    private static boolean isAlike(Technique a, Technique b) {
        return ALIKE.stream().anyMatch(group -> group.contains(a) && group.contains(b));
    }

    List<Suggestion> suggestions() {
        return suggestions;
    }

    List<Withheld> withheld() {
        return withheld.stream()
                .sorted(Comparator.comparing(Withheld::technique))
                .toList();
    }
}
