package dev.evenkeel.playbook;

import java.util.List;

/**
 * What the playbook has to say in a situation.
 *
 * @param cards what to do first, gravest first
 * @param used techniques seen in the agent's turns
 * @param missed chances that the agent passed by
 * @param suggestions best first
 * @param withheld techniques that were considered and held back
 */
public record Play(
        List<Card> cards,
        List<Technique> used,
        List<Technique> missed,
        List<Suggestion> suggestions,
        List<Withheld> withheld,
        Hold hold,
        List<String> warnings) {

    public Play {
        cards = List.copyOf(cards);
        used = List.copyOf(used);
        missed = List.copyOf(missed);
        suggestions = List.copyOf(suggestions);
        withheld = List.copyOf(withheld);
        warnings = List.copyOf(warnings);
    }
}
