package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.HeldBack;
import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.Tokens;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A finished conversation seen again with the playbook's eyes. Each question costs as much as the moment that is asked about is long, so
 * that a caller who asks about every moment passes the latest turns of each.
 */
public final class LookBack {

    /** What keeps words back and is no reason to think that the customer did not need them. */
    private static final Set<Reason> WORDS_LACKING =
            EnumSet.of(Reason.NOTHING_CONCRETE, Reason.NOTHING_TO_MIRROR, Reason.NOT_ALLOWED, Reason.SARCASM);

    private final BiFunction<Situation, Set<Technique>, Map<Technique, Verdict>> judge;
    private final Words words;

    LookBack(BiFunction<Situation, Set<Technique>, Map<Technique, Verdict>> judge, Words words) {
        this.judge = judge;
        this.words = words;
    }

    /**
     * What the customer needed at a moment of the conversation and why, whether or not there were words to offer.
     *
     * @param then the moment, before the agent's turn; its turns keep their places in the whole conversation
     * @param asked the techniques that the answer is about
     */
    public Map<Technique, Suggestion.Reason> needed(Situation then, Set<Technique> asked) {
        Map<Technique, Suggestion.Reason> needed = new EnumMap<>(Technique.class);
        judge.apply(then, asked).forEach((technique, verdict) -> reason(verdict)
                .ifPresent(reason -> needed.put(technique, new Suggestion.Reason(reason.code(), reason.sentence()))));
        return needed;
    }

    private static Optional<Reason> reason(Verdict verdict) {
        if (verdict instanceof Offer offer) {
            return Optional.of(offer.reason());
        }
        return verdict instanceof HeldBack held && WORDS_LACKING.contains(held.reason())
                ? Optional.of(held.reason())
                : Optional.empty();
    }

    /**
     * The techniques that a turn of the agent shows.
     *
     * @param before the customer's turns that it may refer to
     */
    public Set<Technique> shown(TurnReading.Agent agent, List<TurnReading.Customer> before) {
        return Chances.shownBy(agent, before, words);
    }

    /** How many content words a stretch of tokens shares with what an agent says without asking. */
    public int shared(Tokens said, int from, int to, Tokens reply) {
        Set<String> content = words.content(said, from, to);
        Set<String> back = new HashSet<>();
        for (int start = 0; start < reply.size(); start = reply.sentenceEnd(start)) {
            int end = reply.sentenceEnd(start);
            if (!reply.get(end - 1).norm().startsWith("?")) {
                back.addAll(words.content(reply, start, end));
            }
        }
        return Words.shared(content, back);
    }
}
