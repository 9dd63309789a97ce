package dev.evenkeel.playbook;

import dev.evenkeel.reading.Problem;
import dev.evenkeel.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Everything the playbook knows, read from the library's files and immutable.
 *
 * @param cues token patterns by what they show
 * @param enquiries questions, the first that fits is asked
 * @param firstSteps what is done first where the matter is graver than its kind
 */
public record Lore(
        Tokenizer tokenizer,
        Words words,
        Phrasebook phrasebook,
        Mirror mirror,
        NounWords nouns,
        Map<Cue, List<String>> cues,
        List<Enquiry> enquiries,
        Map<Problem.Kind, ProblemWords> problems,
        FirstSteps firstSteps,
        List<GateRule> gates,
        List<CountryCard> cards,
        List<TechniqueNote> techniques) {

    public Lore {
        cues = Map.copyOf(cues);
        enquiries = List.copyOf(enquiries);
        problems = Map.copyOf(problems);
        gates = List.copyOf(gates);
        cards = List.copyOf(cards);
        techniques = List.copyOf(techniques);
    }

    /** The same for one company: its wordings, and its cards before the product's own. */
    Lore with(Phrasebook.House house, List<CountryCard> first) {
        List<CountryCard> all = new ArrayList<>(first);
        all.addAll(cards);
        return new Lore(
                tokenizer,
                words,
                phrasebook.with(house),
                mirror,
                nouns,
                cues,
                enquiries,
                problems,
                firstSteps,
                gates,
                all,
                techniques);
    }
}
