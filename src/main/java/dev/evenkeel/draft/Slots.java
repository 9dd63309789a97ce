package dev.evenkeel.draft;

import dev.evenkeel.reading.Problem;
import dev.evenkeel.transcript.Mandate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the conversation can put into a template. */
final class Slots {

    /** The names that any template may use; {@code only_question} is empty words where the draft asks nothing yet. */
    static final Set<String> NAMES = Set.of(
            "words",
            "plain",
            "only_question",
            "update",
            "reason",
            "offer",
            "route",
            "reference",
            "sorry_event",
            "seen_event");

    private static final String UPDATE_PLACEHOLDER = "[when you will update]";

    private final Draft draft;
    private final Events events;

    Slots(Draft draft, Events events) {
        this.draft = draft;
        this.events = events;
    }

    Optional<String> find(String name) {
        Mandate mandate = draft.setting().context().mandate();
        return switch (name) {
            case "only_question" -> draft.text().indexOf('?') < 0 ? Optional.of("") : Optional.empty();
            case "update" -> Optional.of(mandate.updateWithin().orElse(UPDATE_PLACEHOLDER));
            case "offer" -> mandate.mayOffer().stream().findFirst().filter(Slots::isClause);
            case "reason" -> reason(mandate.reasons());
            case "route" -> mandate.handoffRoute();
            case "reference" ->
                Given.of(draft.setting()).onlyReference().stream().findFirst();
            case "sorry_event" -> event(events.sorry());
            case "seen_event" -> event(events.seen());
            default -> Optional.empty();
        };
    }

    /** Whether "I can" may stand before it: an offer is worded as what one does, "send a new one". */
    private static boolean isClause(String offer) {
        return !offer.isEmpty() && Character.isLowerCase(offer.charAt(0)) && offer.indexOf(' ') > 0;
    }

    private Optional<String> event(Map<Problem.Kind, String> sentences) {
        return Events.known(draft).flatMap(kind -> Optional.ofNullable(sentences.get(kind)));
    }

    /** The only reason there is, or the only one whose name the conversation mentions. */
    private Optional<String> reason(Map<String, String> reasons) {
        List<String> fitting = reasons.size() == 1
                ? List.copyOf(reasons.values())
                : reasons.entrySet().stream()
                        .filter(reason -> isMentioned(reason.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean isMentioned(String name) {
        String said = draft.text()
                + draft.setting()
                        .lastWords()
                        .map(turn -> " " + turn.turn().text())
                        .orElse("");
        String lower = said.toLowerCase(Locale.ROOT);
        return List.of(name.toLowerCase(Locale.ROOT).split("[_ ]+", -1)).stream()
                .anyMatch(word -> word.length() > 3 && lower.contains(word));
    }
}
