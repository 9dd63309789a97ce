package dev.evenkeel.escalation;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * How a conversation moves: each function takes the value so far and the new turn and gives the next value. Displeasure is the negative
 * part of a sentiment score, from 0 to 1.
 */
final class Dynamics {

    /** How much of the worst displeasure is left a turn later. */
    private static final double LEAK = 0.8;

    /** Weight of the new turn in the moving average. */
    private static final double FRESH = 0.4;

    /** Turns that a trend looks back over. */
    private static final int TREND = 4;

    private static final int BURST = 3;
    private static final Duration LONG_WAIT = Duration.ofMinutes(10);

    private Dynamics() {}

    /** The negative part of a score. */
    static double displeasure(double score) {
        return Math.max(0, -score);
    }

    /** The worst so far, fading a fifth a turn. */
    static double leakyMaximum(double before, double displeasure) {
        return Math.max(LEAK * before, displeasure);
    }

    /** An exponential average of the scores. */
    static double movingAverage(double before, double score) {
        return before + FRESH * (score - before);
    }

    /** The mean of the three worst; fewer turns count as calm ones. */
    static double meanOfWorstThree(List<Double> displeasures) {
        return displeasures.stream()
                        .sorted((a, b) -> Double.compare(b, a))
                        .limit(3)
                        .mapToDouble(d -> d)
                        .sum()
                / 3;
    }

    /** How much worse the newest turn is than the average before it; 0 when it is better. */
    static double worsening(double averageBefore, double score) {
        return Math.max(0, averageBefore - score);
    }

    /** How much better the newest turn is than the average before it; 0 when it is worse. */
    static double recovery(double averageBefore, double score) {
        return Math.max(0, score - averageBefore);
    }

    /**
     * How steadily the last turns went down: the slope of the line through the last {@value #TREND} scores, in score per turn, turned round so that
     * getting worse is positive; 0 when they rise or are fewer than three.
     */
    static double trend(List<Double> scores) {
        List<Double> last = scores.subList(Math.max(0, scores.size() - TREND), scores.size());
        if (last.size() < 3) {
            return 0;
        }
        double middle = (last.size() - 1) / 2.0;
        double rise = 0;
        double spread = 0;
        for (int i = 0; i < last.size(); i++) {
            rise += (i - middle) * last.get(i);
            spread += (i - middle) * (i - middle);
        }
        return Math.max(0, -rise / spread);
    }

    /** How much better a turn is than the customer's turn before it, when an agent spoke in between; else 0. */
    static double recoveryAfterAgent(double before, double score, boolean agentSpoke) {
        return agentSpoke ? Math.max(0, score - before) : 0;
    }

    /** 1 when the customer has written {@value #BURST} turns or more in a row, else 0. */
    static double burst(int inARow) {
        return inARow >= BURST ? 1 : 0;
    }

    /** 1 when more than ten minutes passed since the turn before and the customer is the one who writes again, else 0. */
    static double longWait(Duration since, int inARow) {
        return since.compareTo(LONG_WAIT) > 0 && inARow > 1 ? 1 : 0;
    }

    /** How many turns in a row were displeased. */
    static int streak(int before, boolean displeased) {
        return displeased ? before + 1 : 0;
    }

    /** The share of a turn's content words that the customer has used before; 0 for fewer than two content words. */
    static double repetition(Set<String> before, Set<String> now) {
        if (now.size() < 2) {
            return 0;
        }
        return (double) now.stream().filter(before::contains).count() / now.size();
    }

    /** The share of shouted words among words of three letters or more; 0 for fewer than three such words. */
    static double capitals(Tokens tokens) {
        int words = 0;
        int shouted = 0;
        for (Token token : tokens.list()) {
            if (token.kind() == Token.Kind.WORD && token.text().length() > 2) {
                words++;
                shouted += token.isShouted() ? 1 : 0;
            }
        }
        return words < 3 ? 0 : (double) shouted / words;
    }

    /** How far a turn falls short of the usual length, from 0 to 1: upset people go quiet before they go. */
    static double shortening(double usualWords, int words) {
        return usualWords < 6 ? 0 : Math.max(0, 1 - words / usualWords);
    }

    /** Grows with a count ever more slowly: 0, 1, 1.58, 2 … for 0, 1, 2, 3. */
    static double damped(int count) {
        return Math.log1p(count) / Math.log(2);
    }
}
