package dev.evenkeel.reading;

import java.util.Set;

/** Features made of the words' valences. A negated word counts against itself, at three quarters (the idea of VADER, Hutto and Gilbert 2014). */
final class ValenceFeatures {

    private static final double TURNED_ROUND = -0.75;

    /** Weaker words are left out of the counts. */
    private static final double NOTICEABLE = 0.5;

    private ValenceFeatures() {}

    static void add(Wording wording, Lexicon lexicon, Set<String> seen) {
        part("v", wording, 0, lexicon, seen);
        if (wording.lastClause() > 0) {
            part("vl", wording, wording.lastClause(), lexicon, seen);
        }
        if (wording.afterTurn() >= 0) {
            part("vb", wording, wording.afterTurn(), lexicon, seen);
        }
    }

    private static void part(String name, Wording wording, int from, Lexicon lexicon, Set<String> seen) {
        double sum = 0;
        double best = 0;
        double worst = 0;
        int good = 0;
        int bad = 0;
        for (int i = from; i < wording.size(); i++) {
            double valence = valence(wording.unit(i), lexicon);
            sum += valence;
            best = Math.max(best, valence);
            worst = Math.min(worst, valence);
            good += valence >= NOTICEABLE ? 1 : 0;
            bad += valence <= -NOTICEABLE ? 1 : 0;
        }
        seen.add(name + "sum=" + bucket(sum, 8));
        seen.add(name + "max=" + bucket(best, 4));
        seen.add(name + "min=" + bucket(worst, 4));
        seen.add(name + "good=" + Math.min(good, 4));
        seen.add(name + "bad=" + Math.min(bad, 4));
        seen.add(name + "both=" + Math.min(good, 3) + Math.min(bad, 3));
    }

    private static double valence(Wording.Unit unit, Lexicon lexicon) {
        double valence = lexicon.valenceOf(unit.word());
        return unit.negated() ? TURNED_ROUND * valence : valence;
    }

    /** In halves up to 2, in wholes beyond, at most {@code limit}. */
    private static String bucket(double value, int limit) {
        double size = Math.min(Math.abs(value), limit);
        double step = size < 2 ? Math.round(size * 2) / 2.0 : Math.round(size);
        return (value < 0 ? "-" : "") + step;
    }
}
