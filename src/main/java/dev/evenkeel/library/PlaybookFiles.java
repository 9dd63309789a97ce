package dev.evenkeel.library;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Card;
import dev.evenkeel.playbook.CountryCard;
import dev.evenkeel.playbook.Cue;
import dev.evenkeel.playbook.Enquiry;
import dev.evenkeel.playbook.FirstSteps;
import dev.evenkeel.playbook.Frame;
import dev.evenkeel.playbook.GateRule;
import dev.evenkeel.playbook.Lore;
import dev.evenkeel.playbook.Mirror;
import dev.evenkeel.playbook.NounWords;
import dev.evenkeel.playbook.Phrasebook;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.ProblemWords;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Words;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.text.PatternSyntaxException;
import dev.evenkeel.text.Tokenizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The knowledge that the playbook needs, with the examples that prove it.
 *
 * @param frames the ways in which customers tell what happened
 * @param cueExamples messages that show a cue, by cue
 */
public record PlaybookFiles(Lore lore, List<Frame> frames, Map<Cue, List<String>> cueExamples) {

    private static final String MIRRORS = "library/mirrors.yaml";
    private static final String CUES = "library/cues.yaml";

    /**
     * Reads and checks them.
     *
     * @throws BrokenLibraryException when a file cannot be used
     */
    public static PlaybookFiles load(Files files, Tokenizer tokenizer) {
        Set<String> function = new HashSet<>();
        Tsv.rows(files, "library/lexicon/function_words.tsv", 1).forEach(row -> function.add(row.get(0)));
        Words words = new Words(function);
        Yaml mirrors = Yaml.load(files, MIRRORS);
        mirrors.optionalText("about");
        NounWords nouns = MirrorFiles.nouns(mirrors);
        List<Frame> frames = MirrorFiles.frames(mirrors);
        mirrors.done();
        Map<Cue, List<String>> cueExamples = new EnumMap<>(Cue.class);
        Yaml problems = Yaml.load(files, "library/problem_words.yaml");
        FirstSteps firstSteps =
                new FirstSteps(problems.texts("urgent"), problems.texts("one_fix"), problems.texts("irreparable"));
        Lore lore = new Lore(
                tokenizer,
                words,
                phrasebook(files, tokenizer),
                mirror(frames, nouns, words),
                nouns,
                cues(files, cueExamples),
                enquiries(files),
                problems(problems),
                firstSteps,
                gates(files),
                cards(files),
                TechniqueFile.load(files));
        return new PlaybookFiles(lore, frames, cueExamples);
    }

    /** The playbook of this knowledge. */
    public Playbook playbook() {
        try {
            return new Playbook(lore);
        } catch (PatternSyntaxException e) {
            throw new BrokenLibraryException(CUES, "", String.valueOf(e.getMessage()));
        }
    }

    private static Phrasebook phrasebook(Files files, Tokenizer tokenizer) {
        Map<String, String> american = new LinkedHashMap<>();
        Tsv.rows(files, "library/lexicon/american.tsv", 2).forEach(row -> american.put(row.get(0), row.get(1)));
        return new Phrasebook(
                PhraseFiles.load(files, PhraseCheck.load(files, tokenizer)), american, Phrasebook.House.NONE);
    }

    private static Mirror mirror(List<Frame> frames, NounWords nouns, Words words) {
        try {
            return new Mirror(frames, nouns, words);
        } catch (PatternSyntaxException e) {
            throw new BrokenLibraryException(MIRRORS, "", String.valueOf(e.getMessage()));
        }
    }

    private static Map<Cue, List<String>> cues(Files files, Map<Cue, List<String>> examples) {
        Yaml file = Yaml.load(files, CUES);
        file.optionalText("about");
        Map<Cue, List<String>> patterns = new EnumMap<>(Cue.class);
        for (Yaml item : file.items("cues")) {
            Cue cue = item.constant("cue", Cue.class);
            patterns.put(cue, item.texts("any"));
            examples.put(cue, item.texts("fires_on"));
            item.optionalText("note");
            item.done();
        }
        file.done();
        for (Cue cue : Cue.values()) {
            if (patterns.getOrDefault(cue, List.of()).isEmpty()) {
                throw file.broken("the cue " + cue + " has no patterns");
            }
        }
        return patterns;
    }

    private static List<Enquiry> enquiries(Files files) {
        Yaml file = Yaml.load(files, "library/questions.yaml");
        file.optionalText("about");
        List<Enquiry> enquiries = file.items("questions").stream()
                .map(item -> {
                    Enquiry enquiry = new Enquiry(
                            Set.copyOf(item.constants("for", Problem.Kind.class)),
                            item.text("question"),
                            item.text("ask"),
                            item.text("purpose"),
                            item.texts("known_by"),
                            Set.copyOf(item.texts("facts")),
                            item.texts("asked_by"));
                    item.done();
                    return enquiry;
                })
                .toList();
        file.done();
        return enquiries;
    }

    private static Map<Problem.Kind, ProblemWords> problems(Yaml file) {
        file.optionalText("about");
        Map<Problem.Kind, ProblemWords> problems = new EnumMap<>(Problem.Kind.class);
        for (Yaml item : file.items("problems")) {
            ProblemWords words = new ProblemWords(
                    item.optionalText("about").orElse(""),
                    item.optionalText("about_plain").orElse(""),
                    item.optionalText("subject_of").orElse(""),
                    item.text("subject"),
                    item.texts("steps"),
                    item.texts("named_by"));
            item.constants("kinds", Problem.Kind.class).forEach(kind -> problems.put(kind, words));
            item.done();
        }
        file.done();
        return problems;
    }

    private static List<GateRule> gates(Files files) {
        Yaml file = Yaml.load(files, "library/gates/gates.yaml");
        file.optionalText("about");
        List<GateRule> rules = file.items("gates").stream()
                .map(item -> {
                    Set<Technique> suppressed = EnumSet.noneOf(Technique.class);
                    suppressed.addAll(item.constants("suppresses", Technique.class));
                    if (item.has("suppresses_all_but")) {
                        suppressed.addAll(EnumSet.complementOf(
                                EnumSet.copyOf(item.constants("suppresses_all_but", Technique.class))));
                    }
                    GateRule rule = new GateRule(item.constant("gate", Gate.class), suppressed, item.text("remains"));
                    item.done();
                    return rule;
                })
                .toList();
        file.done();
        if (rules.stream().map(GateRule::gate).distinct().count() != Gate.values().length) {
            throw file.broken("each gate has one rule");
        }
        return rules;
    }

    static List<CountryCard> cards(Files files) {
        Yaml file = Yaml.load(files, "library/gates/cards.yaml");
        file.optionalText("about");
        List<CountryCard> cards = file.items("cards").stream()
                .map(item -> {
                    Card card = new Card(
                            item.constant("gate", Gate.class),
                            item.text("title"),
                            item.text("text"),
                            item.texts("contacts"),
                            item.text("source"),
                            item.text("date"));
                    CountryCard placed = new CountryCard(card, item.optionalText("country"));
                    item.done();
                    return placed;
                })
                .toList();
        file.done();
        return cards;
    }
}
