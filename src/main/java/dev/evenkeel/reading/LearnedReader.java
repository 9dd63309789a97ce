package dev.evenkeel.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads turns with all learned models at once. Immutable, so one instance serves all threads. */
public final class LearnedReader {

    private static final String YES = "yes";
    private static final String STRONG = "strong";
    private static final int SENTIMENT = 0;
    private static final int PROBLEM = 1;
    private static final int HOSTILITY = 2;
    private static final int ABUSE = 3;
    private static final int STRENGTH = 4;
    private static final int OUTRIGHT = 5;
    private static final int FIRST_EMOTION = 6;

    private final Features features;
    private final LearnedSentiment sentiment;
    private final Customer customer;
    private final FlatBundle turns;
    private final Map<AgentMove, YesNo> moves;
    private final FlatBundle agentTurns;

    /** A model that says yes or no, and from which probability on a yes counts. */
    public record YesNo(Classifier classifier, double threshold) {}

    /** The models that read a customer's turn beside sentiment. */
    public record Customer(
            Classifier problem,
            Classifier hostility,
            YesNo abuse,
            Classifier strength,
            YesNo outright,
            Map<Emotion, YesNo> emotions) {

        public Customer {
            emotions = new EnumMap<>(emotions);
        }
    }

    public LearnedReader(
            Features features, LearnedSentiment sentiment, Customer customer, Map<AgentMove, YesNo> moves) {
        this.features = features;
        this.sentiment = sentiment;
        this.customer = customer;
        this.moves = new EnumMap<>(moves);
        List<Classifier> parts = new ArrayList<>(List.of(
                sentiment.classifier(),
                customer.problem(),
                customer.hostility(),
                customer.abuse().classifier(),
                customer.strength(),
                customer.outright().classifier()));
        customer.emotions().values().forEach(model -> parts.add(model.classifier()));
        this.turns = bundle(parts);
        this.agentTurns =
                bundle(this.moves.values().stream().map(YesNo::classifier).toList());
    }

    private static FlatBundle bundle(List<Classifier> parts) {
        return new FlatBundle(parts.stream().map(FlatClassifier.class::cast).toList());
    }

    /** What the models make of a customer's turn. */
    public Impression customer(Utterance utterance) {
        double[] sums = turns.sums(features.read(utterance));
        double abuse = yes(customer.abuse(), turns.probabilities(ABUSE, sums));
        return new Impression(
                utterance.tokens().size() == 0 ? Sentiment.NEUTRAL : sentiment.of(turns.probabilities(SENTIMENT, sums)),
                byName(customer.problem(), turns.probabilities(PROBLEM, sums), Problem.Severity.class),
                emotions(sums),
                byName(customer.hostility(), turns.probabilities(HOSTILITY, sums), Hostility.class),
                abuse,
                abuse >= customer.abuse().threshold(),
                turns.probabilities(STRENGTH, sums)[
                        customer.strength().outcomes().indexOf(STRONG)],
                yes(customer.outright(), turns.probabilities(OUTRIGHT, sums)));
    }

    private Map<Emotion, Double> emotions(double[] sums) {
        return likely(customer.emotions(), Emotion.class, turns, FIRST_EMOTION, sums);
    }

    /** What an agent's turn does: the moves that are likely enough, with how likely they are. */
    public Map<AgentMove, Double> agent(Utterance utterance) {
        double[] sums = agentTurns.sums(features.read(utterance));
        return likely(moves, AgentMove.class, agentTurns, 0, sums);
    }

    private static <E extends Enum<E>> Map<E, Double> likely(
            Map<E, YesNo> models, Class<E> type, FlatBundle bundle, int first, double[] sums) {
        Map<E, Double> likely = new EnumMap<>(type);
        int part = first;
        for (Map.Entry<E, YesNo> model : models.entrySet()) {
            double yes = yes(model.getValue(), bundle.probabilities(part++, sums));
            if (yes >= model.getValue().threshold()) {
                likely.put(model.getKey(), yes);
            }
        }
        return likely;
    }

    private static double yes(YesNo model, double[] probabilities) {
        return probabilities[model.classifier().outcomes().indexOf(YES)];
    }

    private static <E extends Enum<E>> Map<E, Double> byName(Classifier model, double[] probabilities, Class<E> type) {
        Map<E, Double> byName = new EnumMap<>(type);
        for (int k = 0; k < probabilities.length; k++) {
            byName.put(Enum.valueOf(type, model.outcomes().get(k).toUpperCase(Locale.ROOT)), probabilities[k]);
        }
        return byName;
    }
}
