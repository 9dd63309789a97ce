package dev.evenkeel.training;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Token.Kind;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.text.Tokens;
import java.util.Map;
import java.util.Set;

/** The rules of VADER (Hutto and Gilbert 2014) in small, as a floor to compare with: ratings, intensifiers, negation, capitals, "but", signs. */
final class Vader {

    private static final Set<String> MORE = Set.of(
            "very", "really", "extremely", "absolutely", "so", "totally", "completely", "incredibly", "most", "too");
    private static final Set<String> LESS = Set.of("slightly", "somewhat", "almost", "barely", "kinda", "partly");
    private static final double STEP = 0.293;
    private static final double CAPITALS = 0.733;
    private static final double NEGATED = -0.74;
    private static final double DECIDED = 0.05;

    private final Tokenizer tokenizer;
    private final Map<String, Double> ratings;

    Vader(Tokenizer tokenizer, Map<String, Double> ratings) {
        this.tokenizer = tokenizer;
        this.ratings = ratings;
    }

    String label(String text) {
        double compound = compound(tokenizer.read(text));
        return compound >= DECIDED ? "positive" : compound <= -DECIDED ? "negative" : "neutral";
    }

    private double compound(Tokens tokens) {
        int but = -1;
        int shouted = 0;
        int marks = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            but = token.norm().equals("but") ? i : but;
            shouted += token.isShouted() ? 1 : 0;
            marks += token.text().startsWith("!") ? token.text().length() : 0;
        }
        boolean mixed = shouted > 0 && shouted < tokens.words();
        double sum = 0;
        for (int i = 0; i < tokens.size(); i++) {
            double side = but < 0 ? 1 : i < but ? 0.5 : 1.5;
            sum += side * valence(tokens, i, mixed);
        }
        sum += Math.signum(sum) * 0.292 * Math.min(marks, 4);
        return sum / Math.sqrt(sum * sum + 15);
    }

    private double valence(Tokens tokens, int i, boolean mixed) {
        Token token = tokens.get(i);
        double valence = ratings.getOrDefault(token.kind() == Kind.WORD ? token.norm() : token.text(), 0.0);
        if (valence == 0) {
            return 0;
        }
        double sign = Math.signum(valence);
        valence += mixed && token.isShouted() ? sign * CAPITALS : 0;
        String before = i > 0 ? tokens.get(i - 1).norm() : "";
        valence += MORE.contains(before) ? sign * STEP : LESS.contains(before) ? -sign * STEP : 0;
        return tokens.isNegated(i) ? NEGATED * valence : valence;
    }
}
