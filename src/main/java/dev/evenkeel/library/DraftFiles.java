package dev.evenkeel.library;

import dev.evenkeel.draft.DraftChecker;
import dev.evenkeel.draft.DraftRule;
import dev.evenkeel.draft.Events;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.text.PatternSyntaxException;
import dev.evenkeel.text.Tokenizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The knowledge that draft checks need.
 *
 * @param lists the phrases behind each {@code @name} of a pattern
 */
public record DraftFiles(Tokenizer tokenizer, Map<String, List<String>> lists, Events events, List<DraftRule> rules) {

    private static final String INDEX = "library/index.yaml";
    private static final String WORDS = "library/drafts/words.yaml";
    private static final String EVENTS = "library/drafts/events.yaml";

    /**
     * Reads and checks the files.
     *
     * @param reading the tokeniser and the lists that all patterns share
     * @throws BrokenLibraryException when a file cannot be used
     */
    public static DraftFiles load(Files files, ReadingFiles reading) {
        Map<String, List<String>> lists = new LinkedHashMap<>(reading.lists());
        Yaml.load(files, WORDS).textLists().forEach((name, phrases) -> {
            if (lists.put(name, phrases) != null) {
                throw new BrokenLibraryException(WORDS, name, "lists.yaml has a list of this name");
            }
        });
        Events events = events(Yaml.load(files, EVENTS));
        DraftSettings settings = new DraftSettings(reading.tokenizer());
        List<DraftRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String path : ReadingFiles.paths(Yaml.load(files, INDEX), "drafts")) {
            Yaml file = Yaml.load(files, path);
            String category = file.text("category");
            file.optionalText("about");
            for (Yaml item : file.items("rules")) {
                DraftRule rule = new DraftRuleFile(item.named(item.text("id")), category, settings).rule();
                if (!ids.add(rule.name().id())) {
                    throw new BrokenLibraryException(path, rule.name().id(), "the id is used twice");
                }
                tryToCompile(rule, reading.tokenizer(), lists, path);
                rules.add(rule);
            }
            file.done();
        }
        return new DraftFiles(reading.tokenizer(), Map.copyOf(lists), events, List.copyOf(rules));
    }

    /** The checker that all of it makes. */
    public DraftChecker compile() {
        return new DraftChecker(tokenizer, rules, lists, events);
    }

    private static void tryToCompile(
            DraftRule rule, Tokenizer tokenizer, Map<String, List<String>> lists, String path) {
        try {
            var unused = new DraftChecker(tokenizer, List.of(rule), lists, new Events(Map.of(), Map.of()));
        } catch (PatternSyntaxException e) {
            throw new BrokenLibraryException(path, rule.name().id(), e);
        }
    }

    private static Events events(Yaml file) {
        file.optionalText("about");
        Map<Problem.Kind, String> sorry = new EnumMap<>(Problem.Kind.class);
        Map<Problem.Kind, String> seen = new EnumMap<>(Problem.Kind.class);
        for (Yaml event : file.items("events")) {
            Problem.Kind kind = event.constant("problem", Problem.Kind.class);
            sorry.put(kind, event.text("sorry"));
            seen.put(kind, event.text("seen"));
            event.done();
        }
        file.done();
        return new Events(sorry, seen);
    }
}
