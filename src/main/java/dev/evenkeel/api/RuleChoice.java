package dev.evenkeel.api;

import dev.evenkeel.draft.Match.RuleName;
import java.util.Set;

/** Which draft rules a LanguageTool client wants to hear. */
record RuleChoice(Named enabled, Named disabled, boolean enabledOnly, boolean picky) {

    /** What counts words and questions is for those who ask for it. */
    private static final Set<String> PICKY = Set.of("JARGON", "QUESTION_STACK", "WALL");

    /** Rules and categories by name. */
    record Named(Set<String> rules, Set<String> categories) {
        Named {
            rules = Set.copyOf(rules);
            categories = Set.copyOf(categories);
        }

        boolean isEmpty() {
            return rules.isEmpty() && categories.isEmpty();
        }
    }

    /** @throws ToolRefusal when the choice contradicts itself */
    static RuleChoice of(Form form) {
        Named enabled = new Named(Set.copyOf(form.list("enabledRules")), Set.copyOf(form.list("enabledCategories")));
        Named disabled = new Named(Set.copyOf(form.list("disabledRules")), Set.copyOf(form.list("disabledCategories")));
        boolean only = form.has("enabledOnly");
        if (only && !disabled.isEmpty()) {
            throw new ToolRefusal(400, "You cannot specify disabled rules or categories using enabledOnly=true");
        }
        if (only && enabled.isEmpty()) {
            throw new ToolRefusal(400, "You must specify enabled rules or categories when using enabledOnly=true");
        }
        String level = form.stated("level").orElse("default");
        if (!Set.of("default", "picky").contains(level)) {
            throw new ToolRefusal(400, "The 'level' parameter must be 'default' or 'picky'");
        }
        return new RuleChoice(enabled, disabled, only, level.equals("picky"));
    }

    /** A rule's own name weighs more than its category's. */
    boolean wants(RuleName rule) {
        if (disabled.rules().contains(rule.id())) {
            return false;
        }
        if (enabled.rules().contains(rule.id())) {
            return true;
        }
        if (disabled.categories().contains(rule.category())) {
            return false;
        }
        return enabled.categories().contains(rule.category())
                || !enabledOnly && (picky || !PICKY.contains(rule.category()));
    }
}
