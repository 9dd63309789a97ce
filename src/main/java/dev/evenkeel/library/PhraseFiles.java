package dev.evenkeel.library;

import dev.evenkeel.playbook.Intensity;
import dev.evenkeel.playbook.Phrase;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Wishes.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the phrasings of the techniques and refuses those that nobody should send. */
final class PhraseFiles {

    private final PhraseCheck check;

    private PhraseFiles(PhraseCheck check) {
        this.check = check;
    }

    static List<Phrase> load(Files files, PhraseCheck check) {
        PhraseFiles reader = new PhraseFiles(check);
        List<Phrase> phrases = new ArrayList<>();
        for (String path : ReadingFiles.paths(Yaml.load(files, "library/index.yaml"), "phrases")) {
            phrases.addAll(reader.read(Yaml.load(files, path)));
        }
        return phrases;
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
                check.flaw(text).ifPresent(flaw -> {
                    throw group.named(id).broken(flaw);
                });
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
}
