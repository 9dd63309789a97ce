package dev.evenkeel.library;

import dev.evenkeel.text.PatternSyntaxException;
import dev.evenkeel.text.Rule;
import dev.evenkeel.text.RuleMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads files of {@code rules:}, each rule with its examples, and compiles them. */
final class RuleFiles {

    private final Files files;
    private final Map<String, List<String>> lists;
    private final List<String> unreal;

    /**
     * @param lists the phrases behind each {@code @name}
     * @param unreal patterns whose sentence tells of the past or of what might have been
     */
    RuleFiles(Files files, Map<String, List<String>> lists, List<String> unreal) {
        this.files = files;
        this.lists = lists;
        this.unreal = unreal;
    }

    /** All rules of the files; each {@code means} is a constant of {@code meaning} in lower case. */
    <E extends Enum<E>> List<Rule<E>> read(List<String> paths, Class<E> meaning) {
        List<Rule<E>> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String path : paths) {
            Yaml file = Yaml.load(files, path);
            file.optionalText("about");
            for (Yaml item : file.items("rules")) {
                Rule<E> rule = rule(item, meaning);
                if (!ids.add(rule.id())) {
                    throw new BrokenLibraryException(path, rule.id(), "the id is used twice");
                }
                rules.add(rule);
            }
            file.done();
        }
        return rules;
    }

    private <E extends Enum<E>> Rule<E> rule(Yaml item, Class<E> meaning) {
        Yaml yaml = item.named(item.text("id"));
        Rule<E> rule = new Rule<>(
                yaml.text("id"),
                yaml.constant("means", meaning),
                yaml.texts("any"),
                yaml.texts("unless"),
                yaml.texts("unless_in_message"),
                Set.copyOf(yaml.constants("even_if", Rule.Guard.class)),
                yaml.texts("fires_on"),
                yaml.texts("silent_on"));
        yaml.optionalText("note");
        yaml.done();
        if (rule.any().isEmpty()) {
            throw yaml.broken("\"any\" is missing");
        }
        if (rule.firesOn().isEmpty() || rule.silentOn().size() < 2) {
            throw yaml.broken("a rule has at least one fires_on and two silent_on examples");
        }
        compile(List.of(rule), yaml);
        return rule;
    }

    private <E> void compile(List<Rule<E>> rules, Yaml yaml) {
        try {
            compile(rules);
        } catch (PatternSyntaxException e) {
            throw yaml.broken(String.valueOf(e.getMessage()));
        }
    }

    <E> RuleMatcher<E> compile(List<Rule<E>> rules) {
        return new RuleMatcher<>(rules, unreal, lists);
    }
}
