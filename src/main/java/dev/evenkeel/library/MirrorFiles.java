package dev.evenkeel.library;

import dev.evenkeel.playbook.Frame;
import dev.evenkeel.playbook.NounWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the frames that customers' messages are said back with. */
final class MirrorFiles {

    private MirrorFiles() {}

    static NounWords nouns(Yaml file) {
        Yaml yaml = file.item("nouns");
        Map<String, String> determiners = new LinkedHashMap<>();
        Yaml flipped = yaml.item("determiners");
        flipped.keys().forEach(key -> determiners.put(key, flipped.text(key)));
        NounWords nouns = new NounWords(
                determiners,
                spread(yaml.texts("things")),
                spread(yaml.texts("topics")),
                spread(yaml.texts("drop")),
                spread(yaml.texts("people")),
                spread(yaml.texts("occasions")),
                spread(yaml.texts("enders")),
                spread(yaml.texts("states")),
                spread(yaml.texts("goods")),
                yaml.texts("times"),
                yaml.texts("sinces"),
                yaml.texts("spans"),
                yaml.texts("counts"),
                yaml.texts("amounts"));
        yaml.done();
        return nouns;
    }

    /** Lines of words with blanks between them. */
    private static Set<String> spread(List<String> lines) {
        Set<String> words = new HashSet<>();
        lines.forEach(line -> words.addAll(List.of(line.split(" ", -1))));
        return words;
    }

    static List<Frame> frames(Yaml file) {
        List<Frame> frames = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Yaml item : file.items("frames")) {
            Yaml yaml = item.named(item.text("id"));
            Frame frame = new Frame(
                    yaml.text("id"),
                    yaml.constant("role", Frame.Role.class),
                    yaml.texts("any"),
                    yaml.text("says"),
                    yaml.optionalText("about"),
                    yaml.flag("not_by_customer"),
                    examples(yaml),
                    yaml.texts("abstains"));
            yaml.done();
            if (!ids.add(frame.id())) {
                throw yaml.broken("the id is used twice");
            }
            if (frame.patterns().isEmpty()
                    || frame.mirrors().isEmpty()
                    || frame.abstains().isEmpty()) {
                throw yaml.broken("a frame has patterns, a message that it mirrors and one that it abstains from");
            }
            frames.add(frame);
        }
        return frames;
    }

    private static List<Frame.Example> examples(Yaml yaml) {
        Yaml mirrors = yaml.item("mirrors");
        return mirrors.keys().stream()
                .map(message -> new Frame.Example(message, mirrors.text(message)))
                .toList();
    }
}
