package dev.evenkeel.library;

import dev.evenkeel.playbook.Intensity;
import dev.evenkeel.playbook.Phrase;
import dev.evenkeel.playbook.Slot;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Wishes.Register;
import dev.evenkeel.text.PatternSyntaxException;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells whether a wording is one that an agent may send, the product's own or a company's. Immutable. */
public final class PhraseCheck {

    private static final String NEVER = "library/never.yaml";

    private final Tokenizer tokenizer;
    private final TokenMatcher<String> banned;

    private PhraseCheck(Tokenizer tokenizer, TokenMatcher<String> banned) {
        this.tokenizer = tokenizer;
        this.banned = banned;
    }

    static PhraseCheck load(Files files, Tokenizer tokenizer) {
        Yaml never = Yaml.load(files, NEVER);
        never.optionalText("about");
        Map<String, List<String>> patterns = new HashMap<>();
        never.texts("never").forEach(pattern -> patterns.put(pattern, List.of(pattern)));
        never.done();
        try {
            return new PhraseCheck(tokenizer, new TokenMatcher<>(patterns, Map.of()));
        } catch (PatternSyntaxException e) {
            throw new BrokenLibraryException(NEVER, "", String.valueOf(e.getMessage()));
        }
    }

    /** What is wrong with a wording; empty when nothing is. */
    public Optional<String> flaw(String text) {
        if (!isBraced(text)) {
            return Optional.of("a slot is not closed");
        }
        Phrase phrase = new Phrase("", Technique.ADAPT, "", Set.<Intensity>of(), Register.NEUTRAL, text);
        for (String slot : phrase.slots()) {
            if (Slot.find(slot).isEmpty()) {
                return Optional.of("no slot {" + slot + "}");
            }
        }
        char first = text.charAt(text.startsWith("{") ? 1 : 0);
        boolean ends = text.endsWith(".") || text.endsWith("?") || text.endsWith("}");
        if (!Character.isUpperCase(first) || !ends || text.indexOf('!') >= 0) {
            return Optional.of(
                    "a phrase begins with a capital, ends with a full stop or question mark and has no \"!\"");
        }
        List<TokenMatcher.Match<String>> never = banned.find(tokenizer.read(text));
        return never.isEmpty()
                ? Optional.empty()
                : Optional.of("never say \"" + never.get(0).meaning() + "\"");
    }

    /** Whether there is a text in which every brace that opens is closed before the next one opens, and none closes alone. */
    private static boolean isBraced(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && open || c == '}' && !open) {
                return false;
            }
            open = c == '{' || open && c != '}';
        }
        return !open && !text.isEmpty();
    }
}
