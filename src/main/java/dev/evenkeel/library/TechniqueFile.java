package dev.evenkeel.library;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.TechniqueNote;
import dev.evenkeel.playbook.TechniqueNote.Example;
import dev.evenkeel.playbook.TechniqueNote.HeldBackFor;
import java.util.ArrayList;
import java.util.List;

/** Reads what each technique is for. */
final class TechniqueFile {

    private static final String PATH = "library/techniques.yaml";

    private TechniqueFile() {}

    /** One note for each technique, in the order of {@link Technique}. */
    static List<TechniqueNote> load(Files files) {
        Yaml file = Yaml.load(files, PATH);
        file.optionalText("about");
        List<TechniqueNote> notes = new ArrayList<>();
        for (Yaml item : file.items("techniques")) {
            notes.add(note(item.named(item.text("id"))));
        }
        file.done();
        if (!notes.stream().map(TechniqueNote::technique).toList().equals(List.of(Technique.values()))) {
            throw file.broken("there is one note for each technique, in their order");
        }
        return notes;
    }

    private static TechniqueNote note(Yaml item) {
        Technique technique = item.constant("id", Technique.class);
        TechniqueNote note = new TechniqueNote(
                technique,
                item.text("title"),
                item.constant("served_by", TechniqueNote.ServedBy.class),
                item.text("when"),
                item.text("look"),
                item.texts("held_back_for").stream()
                        .map(code -> reason(item, code))
                        .toList(),
                item.items("examples").stream().map(TechniqueFile::example).toList());
        item.done();
        return note;
    }

    private static HeldBackFor reason(Yaml item, String code) {
        try {
            return HeldBackFor.of(code);
        } catch (IllegalArgumentException e) {
            throw item.broken("no reason \"" + code + "\"");
        }
    }

    private static Example example(Yaml item) {
        Example example =
                new Example(item.text("customer"), item.optionalText("agent").orElse(""));
        item.done();
        return example;
    }
}
