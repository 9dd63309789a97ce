package dev.evenkeel.draft;

import dev.evenkeel.text.Span;
import dev.evenkeel.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds the edits of a rule at a place: templates filled, spliced into the sentence, and dropped where they would bend the truth. */
final class Proposals {

    private final Draft draft;
    private final Slots slots;
    private final Tokenizer tokenizer;

    Proposals(Draft draft, Events events, Tokenizer tokenizer) {
        this.draft = draft;
        this.slots = new Slots(draft, events);
        this.tokenizer = tokenizer;
    }

    Finding at(Find place, DraftRule rule) {
        Span words = draft.tokens().span(place.from(), place.to());
        List<Edit> edits = new ArrayList<>();
        for (Template template : rule.rewriting().templates()) {
            edit(place, template)
                    .filter(edit -> edits.isEmpty() || edits.get(0).span().equals(edit.span()))
                    .filter(edit -> keepsTruth(edit, rule))
                    .ifPresent(edits::add);
        }
        return new Finding(rule, place, words, List.copyOf(edits));
    }

    private Optional<Edit> edit(Find place, Template template) {
        return template.fill(name -> value(place, name))
                .flatMap(words -> Splice.of(draft.tokens(), place.from(), place.to(), words));
    }

    private Optional<String> value(Find place, String name) {
        if (name.equals("words")) {
            return Optional.of(draft.text(draft.tokens().span(place.from(), place.to())));
        }
        return place.word(name).or(() -> slots.find(name));
    }

    private boolean keepsTruth(Edit edit, DraftRule rule) {
        return Truth.isKept(
                tokenizer.read(draft.text(edit.span())),
                tokenizer.read(edit.words()),
                rule.rewriting().licence());
    }
}
