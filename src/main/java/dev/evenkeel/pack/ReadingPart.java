package dev.evenkeel.pack;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.pack.Finding.Kind;
import dev.evenkeel.pack.Pack.HouseRule;
import dev.evenkeel.pack.Pack.Means;
import dev.evenkeel.pack.Pack.Tone;
import dev.evenkeel.reading.HouseWords;
import dev.evenkeel.reading.Shade;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.text.PatternSyntaxException;
import dev.evenkeel.text.Rule;
import dev.evenkeel.text.RuleMatcher;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokenizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles what a pack says of its customers' words. */
final class ReadingPart {

    private final Tokenizer tokenizer;
    private final PlainWords words;
    private final RuleMatcher<Signal> shipped;

    ReadingPart(Tokenizer tokenizer, Adviser adviser) {
        this.tokenizer = tokenizer;
        this.words = new PlainWords(tokenizer);
        this.shipped = adviser.reader().rules().signals();
    }

    HouseWords compile(Pack pack, Place root) {
        return new HouseWords(
                allowed(pack.allowList(), root.at("allow_list")),
                signals(pack.rules(), root.at("rules")),
                lexicon(pack.lexicon(), root.at("lexicon")));
    }

    private TokenMatcher<Boolean> allowed(List<String> phrases, Place place) {
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            words.pattern(phrases.get(i), place.at(i)).ifPresent(patterns::add);
            if (touchesSafety(phrases.get(i))) {
                place.at(i)
                        .worthKnowing(
                                Kind.SAFETY, "does not silence the gates self_harm, violence and hazard: no pack can");
            }
        }
        TokenMatcher<Boolean> allowed = new TokenMatcher<>(Map.of(true, patterns), Map.of());
        Budget.check(allowed.steps(), allowed.alternatives(), place);
        return allowed;
    }

    private boolean touchesSafety(String phrase) {
        return shipped.find(tokenizer.read(phrase)).stream()
                .anyMatch(hit -> HouseWords.SAFETY.contains(hit.rule().meaning()));
    }

    private RuleMatcher<Signal> signals(List<HouseRule> rules, Place place) {
        List<Rule<Signal>> compilable = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).means() instanceof Means means) {
                signal(rules.get(i), means.signal(), place.at(i), compilable);
            }
        }
        return within(shipped.alike(compilable), place);
    }

    private void signal(HouseRule rule, Signal signal, Place place, List<Rule<Signal>> compilable) {
        if (HouseWords.SAFETY.contains(signal) || signal == Signal.BURST) {
            place.at("signal")
                    .broken(
                            Kind.SAFETY,
                            "must be a signal that a pack may find: not self_harm, threat_violence, "
                                    + "safety_hazard or verify_meaning, nor burst, which is seen in the transcript");
            return;
        }
        Rule<Signal> usable = Rule.of("pack." + rule.id(), signal, rule.pattern());
        try {
            shipped.alike(List.of(usable));
            compilable.add(usable);
        } catch (PatternSyntaxException e) {
            place.at("pattern").broken(Kind.PATTERN, "must be a token pattern: " + e.getMessage());
        }
    }

    private RuleMatcher<Shade> lexicon(List<Tone> tones, Place place) {
        List<Rule<Shade>> rules = new ArrayList<>();
        for (int i = 0; i < tones.size(); i++) {
            Tone tone = tones.get(i);
            String id = "pack.lexicon." + i;
            words.pattern(tone.phrase(), place.at(i).at("phrase"))
                    .ifPresent(pattern -> rules.add(rule(id, tone, pattern)));
        }
        return within(shipped.alike(rules), place);
    }

    private static Rule<Shade> rule(String id, Tone tone, String pattern) {
        Set<Rule.Guard> despite = tone.anywhere() ? EnumSet.allOf(Rule.Guard.class) : Set.of();
        return new Rule<>(id, tone.shade(), List.of(pattern), List.of(), List.of(), despite, List.of(), List.of());
    }

    private static <T> RuleMatcher<T> within(RuleMatcher<T> matcher, Place place) {
        Budget.check(matcher.steps(), matcher.alternatives(), place);
        return matcher;
    }
}
