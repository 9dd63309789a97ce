package dev.evenkeel.library;

import dev.evenkeel.playbook.Intensity;
import dev.evenkeel.playbook.Phrase;
import dev.evenkeel.playbook.Slot;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Wishes.Register;
import dev.evenkeel.text.PatternSyntaxException;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the phrasings of the techniques and refuses those that nobody should send. */
final class PhraseFiles {

    private static final String NEVER = "library/never.yaml";

    private final Tokenizer tokenizer;
    private final TokenMatcher<String> banned;

    private PhraseFiles(Tokenizer tokenizer, TokenMatcher<String> banned) {
        this.tokenizer = tokenizer;
        this.banned = banned;
    }

    static List<Phrase> load(Files files, Tokenizer tokenizer) {
        Yaml never = Yaml.load(files, NEVER);
        never.optionalText("about");
        Map<String, List<String>> patterns = new HashMap<>();
        never.texts("never").forEach(pattern -> patterns.put(pattern, List.of(pattern)));
        never.done();
        PhraseFiles reader = new PhraseFiles(tokenizer, banned(patterns));
        List<Phrase> phrases = new ArrayList<>();
        for (String path : ReadingFiles.paths(Yaml.load(files, "library/index.yaml"), "phrases")) {
            phrases.addAll(reader.read(Yaml.load(files, path)));
        }
        return phrases;
    }

    private static TokenMatcher<String> banned(Map<String, List<String>> patterns) {
        try {
            return new TokenMatcher<>(patterns, Map.of());
        } catch (PatternSyntaxException e) {
            throw new BrokenLibraryException(NEVER, "", String.valueOf(e.getMessage()));
        }
    }

    private List<Phrase> read(Yaml file) {
        file.optionalText("about");
        Technique technique = file.constant("technique", Technique.class);
        List<Phrase> phrases = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Yaml group : file.items("phrases")) {
            String use = group.text("use");
            Register register = group.constant("register", Register.class);
            Set<Intensity> intensities = Set.copyOf(group.constants("intensity", Intensity.class));
            Set<String> texts = new HashSet<>();
            for (String text : group.texts("texts")) {
                String stem = technique.id() + "." + use + "." + register.id();
                String id = stem + "." + numbers.merge(stem, 1, Integer::sum);
                check(group.named(id), text);
                if (!texts.add(text)) {
                    throw group.named(id).broken("the phrase stands twice");
                }
                phrases.add(new Phrase(id, technique, use, intensities, register, text));
            }
            group.done();
        }
        file.done();
        if (phrases.isEmpty()) {
            throw file.broken("no phrase");
        }
        return phrases;
    }

    private void check(Yaml place, String text) {
        if (text.indexOf('{') >= 0 && text.lastIndexOf('}') < text.lastIndexOf('{')) {
            throw place.broken("a slot is not closed");
        }
        Phrase phrase = new Phrase("", Technique.ADAPT, "", Set.of(), Register.NEUTRAL, text);
        for (String slot : phrase.slots()) {
            if (Slot.find(slot).isEmpty()) {
                throw place.broken("no slot {" + slot + "}");
            }
        }
        char first = text.charAt(text.startsWith("{") ? 1 : 0);
        boolean ends = text.endsWith(".") || text.endsWith("?") || text.endsWith("}");
        if (!Character.isUpperCase(first) || !ends || text.indexOf('!') >= 0) {
            throw place.broken(
                    "a phrase begins with a capital, ends with a full stop or question mark and has no \"!\"");
        }
        List<TokenMatcher.Match<String>> never = banned.find(tokenizer.read(text));
        if (!never.isEmpty()) {
            throw place.broken("never say \"" + never.get(0).meaning() + "\"");
        }
    }
}
