package dev.evenkeel.library;

import dev.evenkeel.draft.Check;
import dev.evenkeel.draft.Condition;
import dev.evenkeel.draft.DraftRule;
import dev.evenkeel.draft.DraftRule.Counted;
import dev.evenkeel.draft.DraftRule.Example;
import dev.evenkeel.draft.DraftRule.Finder;
import dev.evenkeel.draft.DraftRule.Licence;
import dev.evenkeel.draft.DraftRule.Phrases;
import dev.evenkeel.draft.DraftRule.Pick;
import dev.evenkeel.draft.DraftRule.Rewriting;
import dev.evenkeel.draft.DraftRule.When;
import dev.evenkeel.draft.DraftSetting;
import dev.evenkeel.draft.Match.RuleName;
import dev.evenkeel.draft.Template;
import dev.evenkeel.text.Rule.Guard;
import dev.evenkeel.transcript.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one draft rule with the drafts that prove it. */
final class DraftRuleFile {

    private static final int FEWEST_EXAMPLES = 4;

    private final Yaml yaml;
    private final String category;
    private final DraftSettings settings;

    DraftRuleFile(Yaml yaml, String category, DraftSettings settings) {
        this.yaml = yaml;
        this.category = category;
        this.settings = settings;
    }

    DraftRule rule() {
        try {
            DraftRule rule = new DraftRule(
                    new RuleName(yaml.text("id"), category, severity()),
                    yaml.text("message"),
                    finder(),
                    new When(
                            Set.copyOf(yaml.constants("when", Condition.class)),
                            Set.copyOf(yaml.constants("not_when", Condition.class)),
                            yaml.flag("steps_back")),
                    rewriting(),
                    examples());
            yaml.optionalText("note");
            yaml.done();
            return rule;
        } catch (IllegalArgumentException e) {
            throw yaml.broken(String.valueOf(e.getMessage()));
        }
    }

    private int severity() {
        double severity = yaml.number("severity");
        if (severity != 1 && severity != 2 && severity != 3) {
            throw yaml.broken("a severity is 1, 2 or 3");
        }
        return (int) severity;
    }

    private Finder finder() {
        if (yaml.has("check")) {
            return new Counted(yaml.constant("check", Check.class));
        }
        Phrases phrases = new Phrases(
                yaml.has("swaps") ? yaml.item("swaps").keys() : yaml.texts("any"),
                yaml.texts("unless"),
                yaml.texts("unless_in_message"),
                Set.copyOf(yaml.constants("even_if", Guard.class)),
                yaml.has("pick") ? yaml.constant("pick", Pick.class) : Pick.EVERY);
        if (phrases.any().isEmpty()) {
            throw yaml.broken("\"any\" or \"check\" is missing");
        }
        return phrases;
    }

    private Rewriting rewriting() {
        List<Template> templates = new ArrayList<>();
        for (String source : yaml.texts("replace")) {
            templates.add(Template.of(source));
        }
        Licence licence = yaml.has("licence") ? yaml.constant("licence", Licence.class) : Licence.KEEPS;
        return new Rewriting(templates, licence, swaps());
    }

    private Map<String, String> swaps() {
        if (!yaml.has("swaps")) {
            return Map.of();
        }
        Yaml item = yaml.item("swaps");
        return item.keys().stream().collect(Collectors.toMap(Function.identity(), item::text));
    }

    private List<Example> examples() {
        DraftSetting given = yaml.has("given") ? settings.read(yaml.item("given")) : DraftSetting.calm(Context.NONE);
        List<Example> changes = examples("changes", given);
        List<Example> tells = examples("tells", given);
        List<Example> silent = examples("silent", given);
        if (changes.size() + tells.size() < FEWEST_EXAMPLES || silent.size() < FEWEST_EXAMPLES) {
            throw yaml.broken(
                    "a rule has at least four drafts that it changes or tells of, and four that it leaves alone");
        }
        List<Example> all = new ArrayList<>(changes);
        all.addAll(tells);
        all.addAll(silent);
        return all;
    }

    private List<Example> examples(String key, DraftSetting otherwise) {
        List<Example> examples = new ArrayList<>();
        for (Yaml item : yaml.items(key, "draft")) {
            String draft = item.text("draft");
            DraftSetting given = item.has("given") ? settings.read(item.item("given")) : otherwise;
            Optional<String> expected =
                    switch (key) {
                        case "changes" -> Optional.of(item.text("to"));
                        case "tells" -> Optional.of(draft);
                        default -> Optional.empty();
                    };
            examples.add(new Example(draft, given, expected));
            item.done();
        }
        return examples;
    }
}
