package dev.evenkeel.playbook;

import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.Tokenizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each customer turn tells and shows beyond its signals, read once for a request. */
final class Gist {

    private final Map<Integer, Mirrored> told = new HashMap<>();
    private final Map<Integer, Set<Cue>> cues = new HashMap<>();
    private final Words words;
    private final Tokenizer tokenizer;
    private final Craft craft;

    Gist(Situation situation, Craft craft) {
        Lore lore = craft.lore();
        this.words = lore.words();
        this.tokenizer = lore.tokenizer();
        this.craft = craft;
        for (TurnReading reading : situation.readings()) {
            if (reading instanceof TurnReading.Customer turn) {
                told.put(
                        turn.index(),
                        lore.mirror().read(turn.tokens(), situation.context().facts()));
                Set<Cue> shown = EnumSet.noneOf(Cue.class);
                craft.cues().find(turn.tokens()).stream()
                        .filter(match -> !turn.tokens().isQuoted(match.from()))
                        .forEach(match -> shown.add(match.meaning()));
                cues.put(turn.index(), shown);
            }
        }
    }

    boolean shows(TurnReading.Customer turn, Cue cue) {
        return cues.getOrDefault(turn.index(), Set.of()).contains(cue);
    }

    Mirrored told(TurnReading.Customer turn) {
        return told.getOrDefault(turn.index(), Mirrored.NOTHING);
    }

    /** What the turns tell together, the newest first where they tell the same kind of thing. */
    Mirrored told(List<TurnReading.Customer> turns) {
        Mirrored all = Mirrored.NOTHING;
        for (int i = turns.size() - 1; i >= 0; i--) {
            Mirrored one = told(turns.get(i));
            all = new Mirrored(
                    all.event().or(one::event),
                    all.effort().or(one::effort),
                    all.cost().or(one::cost),
                    all.recurrence().or(one::recurrence),
                    all.tenure().or(one::tenure),
                    all.about().or(one::about));
        }
        return all;
    }

    /** How much two turns speak of the same thing, from 0 to 1. */
    double overlap(TurnReading.Customer a, TurnReading.Customer b) {
        return Words.overlap(words.content(a.tokens()), words.content(b.tokens()));
    }

    /** How many of the words of a turn stand in a text, from 0 to 1 of the shorter one. */
    double overlap(TurnReading.Customer turn, String text) {
        return Words.overlap(words.content(turn.tokens()), words.content(tokenizer.read(text)));
    }

    /** The texts that no agent turn has said yet. */
    List<String> notYetSaid(List<String> texts, List<TurnReading.Agent> agents) {
        return texts.stream()
                .filter(text -> {
                    Set<String> content = words.content(tokenizer.read(text));
                    return agents.stream()
                            .noneMatch(agent -> Words.shared(content, words.content(agent.tokens()))
                                    >= Math.max(1, Math.ceil(content.size() * 0.6)));
                })
                .toList();
    }

    /** Whether two texts say nearly the same. */
    boolean isAlike(String a, String b) {
        return Words.likeness(words.content(tokenizer.read(a)), words.content(tokenizer.read(b))) >= 0.8;
    }

    /** Whether there are true words for what went wrong, if only general ones. */
    boolean hasAbout(Scene scene) {
        return craft.slots().about(scene).isPresent();
    }

    /** The gravest problem that is told in words that name it; else a fault, or a trouble that has no name yet. */
    Problem problem(List<TurnReading.Customer> turns) {
        Problem gravest = Problem.NONE;
        Problem named = Problem.NONE;
        for (TurnReading.Customer turn : turns) {
            gravest = graver(gravest, turn.problem());
            boolean isNamed = craft.names(turn.tokens(), turn.problem().kind());
            named = isNamed ? graver(named, turn.problem()) : named;
        }
        if (named.kind() != Problem.Kind.NONE && named.kind() != Problem.Kind.OTHER) {
            return named;
        }
        if (turns.stream().anyMatch(turn -> shows(turn, Cue.VAGUE) || shows(turn, Cue.FAULT))) {
            return graver(new Problem(Problem.Kind.NOT_WORKING, Problem.Severity.MINOR), named);
        }
        return gravest.kind() == Problem.Kind.NONE ? gravest : new Problem(Problem.Kind.OTHER, gravest.severity());
    }

    private static Problem graver(Problem a, Problem b) {
        return b.severity().compareTo(a.severity()) > 0 ? b : a;
    }

    /** Whether there are any words for a technique; for some of them only a company brings words. */
    boolean hasPhrases(Technique technique) {
        return craft.lore().phrasebook().phrases().stream().anyMatch(phrase -> phrase.technique() == technique);
    }

    /** Whether an agent's turn shows a cue; none of these is told by its move. */
    boolean shows(TurnReading.Agent turn, Cue cue) {
        return craft.cues().find(turn.tokens()).stream().anyMatch(match -> match.meaning() == cue);
    }

    /** Whether what is being checked can be named. */
    boolean hasSubject(Scene scene) {
        return craft.slots().hasSubject(scene);
    }

    /** Whether the agent's last turn asks for a reference that the customer had given. */
    boolean asksAgain(Scene scene) {
        return craft.enquiries().asksAgain(scene);
    }

    Enquiries.Asking enquire(Scene scene) {
        return craft.enquiries().of(scene);
    }
}
