package dev.evenkeel.reading;

import dev.evenkeel.reading.Sentiment.Confidence;
import dev.evenkeel.text.Rule;
import dev.evenkeel.text.RuleMatcher;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokens;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How the customers of one company speak: what their words do not mean there, what they do mean, and how they sound. It never keeps a
 * word from the gates of safety. Immutable.
 *
 * @param allowed words that are names there and nothing else
 * @param signals the company's own rules
 * @param lexicon the company's own tones
 */
public record HouseWords(TokenMatcher<Boolean> allowed, RuleMatcher<Signal> signals, RuleMatcher<Shade> lexicon) {

    /** Of no company in particular. */
    public static final HouseWords NONE = new HouseWords(
            new TokenMatcher<>(Map.of(), Map.of()),
            new RuleMatcher<>(List.of(), List.of(), Map.of()),
            new RuleMatcher<>(List.of(), List.of(), Map.of()));

    /** What opens the gates of safety, or asks whether they should be opened: no company can take its words for something else. */
    public static final Set<Signal> SAFETY = Collections.unmodifiableSet(
            EnumSet.of(Signal.SELF_HARM, Signal.THREAT_VIOLENCE, Signal.SAFETY_HAZARD, Signal.VERIFY_MEANING));

    /** More mentions than this in one turn tell nothing new. */
    private static final int MOST_MENTIONS = 50;

    private static final Comparator<Mention<Signal>> BY_PLACE = Comparator.<Mention<Signal>>comparingInt(
                    mention -> mention.span().start())
            .thenComparing(Mention::source);

    /** The message with the allowed words muted; the same object when there are none. */
    Tokens plain(Tokens tokens) {
        return tokens.muted(allowed.covered(tokens));
    }

    /**
     * The signals of a turn, here.
     *
     * @param usual what the product finds in the turn as written
     * @param plain what it finds in the turn with the allowed words muted
     */
    List<Mention<Signal>> signals(List<Mention<Signal>> usual, Tokens tokens, Supplier<List<Mention<Signal>>> plain) {
        List<Mention<Signal>> own = TurnReader.mentions(signals, tokens).stream()
                .limit(MOST_MENTIONS)
                .toList();
        boolean mutes = !allowed.covered(tokens).isEmpty();
        if (own.isEmpty() && !mutes) {
            return usual;
        }
        Stream<Mention<Signal>> shipped = mutes
                ? Stream.concat(
                        usual.stream().filter(mention -> SAFETY.contains(mention.what())),
                        plain.get().stream().filter(mention -> !SAFETY.contains(mention.what())))
                : usual.stream();
        return Stream.concat(shipped, own.stream()).sorted(BY_PLACE).toList();
    }

    /** A score moved by every tone that the turn strikes, each once. */
    Sentiment shaded(Sentiment heard, Tokens tokens) {
        Set<Rule<Shade>> struck = new HashSet<>();
        double shift = 0;
        double kept = 1;
        for (RuleMatcher.Hit<Shade> hit : lexicon.find(tokens)) {
            if (struck.add(hit.rule())) {
                Shade shade = hit.rule().meaning();
                switch (shade.effect()) {
                    case NEGATIVE -> shift -= shade.weight();
                    case NEUTRAL -> kept *= 1 - shade.weight();
                    case POSITIVE -> shift += shade.weight();
                }
            }
        }
        return struck.isEmpty()
                ? heard
                : new Sentiment(Math.max(-1, Math.min(1, heard.score() * kept + shift)), Confidence.MEDIUM);
    }
}
