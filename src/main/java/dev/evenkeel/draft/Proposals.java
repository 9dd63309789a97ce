package dev.evenkeel.draft;

import dev.evenkeel.text.Span;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Builds the edits of a rule at a place: templates filled, spliced into the sentence, and dropped where they would bend the truth. */
final class Proposals {

    /** The name of a part that says: these words are marked and not rewritten. */
    private static final String ONLY_TELLS = "tells";

    private static final int MOST_EDITS = 3;

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
        List<Template> templates = place.words().containsKey(ONLY_TELLS)
                ? List.of()
                : rule.rewriting().templates();
        for (Template template : templates) {
            edit(place, template, rule)
                    .filter(edit -> edits.isEmpty() || edits.get(0).span().equals(edit.span()))
                    .filter(edit -> edits.size() < MOST_EDITS && !edits.contains(edit))
                    .filter(edit -> keepsTruth(edit, rule))
                    .ifPresent(edits::add);
        }
        return new Finding(rule, place, words, List.copyOf(edits));
    }

    private Optional<Edit> edit(Find place, Template template, DraftRule rule) {
        return template.fill(name -> value(place, name, rule))
                .flatMap(words -> Splice.of(draft.tokens(), place.from(), place.to(), words));
    }

    private Optional<String> value(Find place, String name, DraftRule rule) {
        return switch (name) {
            case "words" -> Optional.of(draft.text(draft.tokens().span(place.from(), place.to())));
            case "plain" -> Optional.ofNullable(rule.rewriting().swaps().get(norms(place)));
            default -> place.word(name).or(() -> slots.find(name));
        };
    }

    private String norms(Find place) {
        return draft.tokens().list().subList(place.from(), place.to()).stream()
                .map(Token::norm)
                .collect(Collectors.joining(" "));
    }

    private boolean keepsTruth(Edit edit, DraftRule rule) {
        return Truth.isKept(
                draft.text(edit.span()), edit.words(), rule.rewriting().licence(), tokenizer);
    }
}
