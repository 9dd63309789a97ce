package dev.evenkeel.reading;

import dev.evenkeel.text.Tokens;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the learned models see of a message: feature strings, each once, in a fixed order. Training and serving share it. Immutable, so one
 * instance serves all threads.
 */
public final class Features {

    private static final int MANY = 4;

    private final Lexicon lexicon;
    private final Set<Family> families;

    /** A kind of feature; a report tells what each one adds. */
    public enum Family {
        /** Single words; those that a "not" turns round are marked. */
        WORDS,
        PAIRS,
        TRIPLES,
        /** Two words with one or two between them. */
        SKIPS,
        /** Beginnings and endings of words: what is left of a word under a slip of the finger. */
        AFFIXES,
        /** Groups of words that are used alike, alone and in pairs. */
        CLUSTERS,
        /** Word sequences in which only the little words stand, and the others by their group: how a complaint is built in any trade. */
        FRAMES,
        /** Sums, extremes and counts of the words' valences, in the whole, in the last clause and after "but". */
        VALENCE,
        /** Words after "but". */
        TURNS,
        /** Capitals, stretched letters, runs of signs, faces. */
        STYLE,
        /** First and last words. */
        PLACE,
        /** Length and the kinds of figures. */
        SHAPE,
        /** What rules found, one by one and how much of it. */
        RULES
    }

    public Features(Lexicon lexicon) {
        this(lexicon, EnumSet.allOf(Family.class));
    }

    /**
     * @param families the ones to see; a shipped model was trained with all
     */
    public Features(Lexicon lexicon, Set<Family> families) {
        this.lexicon = lexicon;
        this.families = Set.copyOf(families);
    }

    /** The features of a message. */
    public List<String> read(Utterance utterance) {
        Tokens tokens = utterance.tokens();
        Wording wording = Wording.of(tokens);
        Set<String> seen = new LinkedHashSet<>(32 + 16 * wording.size());
        for (Family family : Family.values()) {
            if (families.contains(family)) {
                add(family, utterance, wording, seen);
            }
        }
        return List.copyOf(seen);
    }

    private static void rules(List<String> found, Set<String> seen) {
        found.forEach(name -> seen.add("r=" + name));
        seen.add("rs=" + Math.min(found.size(), MANY));
    }

    private void add(Family family, Utterance utterance, Wording wording, Set<String> seen) {
        Tokens tokens = utterance.tokens();
        switch (family) {
            case WORDS -> Sequences.words(wording, seen);
            case PAIRS -> Sequences.pairs(wording, seen);
            case TRIPLES -> Sequences.triples(wording, seen);
            case SKIPS -> Sequences.skips(wording, seen);
            case AFFIXES -> Sequences.affixes(wording, seen);
            case CLUSTERS -> Groups.clusters(wording, lexicon, seen);
            case FRAMES -> Groups.frames(wording, lexicon, seen);
            case VALENCE -> ValenceFeatures.add(wording, lexicon, seen);
            case TURNS -> Sequences.afterTurn(wording, seen);
            case STYLE -> Style.add(tokens, lexicon, seen);
            case PLACE -> Sequences.place(wording, seen);
            case SHAPE -> Style.shape(tokens, wording, seen);
            case RULES -> rules(utterance.found(), seen);
        }
    }
}
