package dev.evenkeel.reading;

import dev.evenkeel.text.RuleMatcher;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.text.Tokens;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads turns: rules find explicit acts, learned models find the tone. Immutable, so one instance serves all threads. */
public final class TurnReader {

    private static final double NAMED_ONCE = 0.7;
    private static final double NAMED_AGAIN = 0.9;

    /** A learned emotion needs to be likelier than not. */
    private static final double LIKELY = 0.5;

    private final Tokenizer tokenizer;
    private final Rules rules;
    private final Function<Utterance, Impression> learned;
    private final HouseWords house;

    /** The compiled rules of one turn. */
    public record Rules(
            RuleMatcher<Signal> signals,
            RuleMatcher<AgentMove> moves,
            RuleMatcher<Problem.Kind> problems,
            RuleMatcher<Emotion> emotions) {

        /** A customer's turn with what rules find in it. */
        public Utterance customer(Tokens tokens) {
            return Utterance.ofCustomer(
                    tokens,
                    mentions(signals, tokens),
                    mentions(problems, tokens),
                    named(mentions(emotions, tokens)).keySet());
        }

        /** An agent's turn with what rules find in it. */
        public Utterance agent(Tokens tokens) {
            return Utterance.ofAgent(tokens, mentions(moves, tokens));
        }
    }

    /**
     * @param learned hears the tone of a customer's turn, and the emotions and problems that no rule finds
     */
    public TurnReader(Tokenizer tokenizer, Rules rules, Function<Utterance, Impression> learned) {
        this.tokenizer = tokenizer;
        this.rules = rules;
        this.learned = learned;
        this.house = HouseWords.NONE;
    }

    private TurnReader(TurnReader other, HouseWords house) {
        this.tokenizer = other.tokenizer;
        this.rules = other.rules;
        this.learned = other.learned;
        this.house = house;
    }

    /** The same for the customers of one company. */
    public TurnReader with(HouseWords words) {
        return new TurnReader(this, words);
    }

    /** The rules that it reads by. */
    public Rules rules() {
        return rules;
    }

    /** The same rules with other ears: training reads its conversations with models that have not seen them. */
    public TurnReader with(BiFunction<Utterance, Impression, Impression> other) {
        return new TurnReader(tokenizer, rules, utterance -> other.apply(utterance, learned.apply(utterance)));
    }

    /** One reading for each turn, in order. */
    public List<TurnReading> read(Transcript transcript) {
        List<TurnReading> readings = new ArrayList<>();
        for (Turn turn : transcript.turns()) {
            readings.add(read(readings.size(), turn));
        }
        return readings;
    }

    private TurnReading read(int index, Turn turn) {
        return switch (turn.role()) {
            case CUSTOMER -> customer(index, turn, tokenizer.read(turn.text()));
            case AGENT -> agent(index, turn, tokenizer.read(turn.text()));
            case BOT, SYSTEM, PRIVATE -> new TurnReading.Unread(index, turn);
        };
    }

    private TurnReading customer(int index, Turn turn, Tokens tokens) {
        Tokens plain = house.plain(tokens);
        List<Mention<Signal>> signals =
                house.signals(mentions(rules.signals(), tokens), tokens, () -> mentions(rules.signals(), plain));
        List<Mention<Problem.Kind>> problems = mentions(rules.problems(), plain);
        Map<Emotion, Double> named = named(mentions(rules.emotions(), plain));
        Utterance own = Utterance.ofCustomer(house.plain(own(tokens)), signals, problems, named.keySet());
        Impression impression = learned.apply(own);
        Problem stated = ProblemReader.read(problems, signals);
        Sentiment heard = house.shaded(impression.sentiment(), tokens);
        Sentiment tone = Tone.of(heard, new Tone.Found(signals, named.keySet(), stated, impression.strength()));
        Problem problem = tone.isNegative() ? ProblemReader.orLearned(stated, impression) : stated;
        return new TurnReading.Customer(
                index, turn, tokens, tone, emotions(named, impression), problem, signals, impression.outright());
    }

    /** The customer's own words: the tone of a forwarded message is somebody else's, or another day's. */
    private Tokens own(Tokens tokens) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        boolean quotes = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isQuoted(i)) {
                quotes = true;
                words.append(
                        tokens.source(),
                        from,
                        Math.max(from, tokens.get(i).span().start()));
                from = tokens.get(i).span().end();
            }
        }
        return quotes
                ? tokenizer.read(words.append(tokens.source().substring(from)).toString())
                : tokens;
    }

    private TurnReading agent(int index, Turn turn, Tokens tokens) {
        return new TurnReading.Agent(index, turn, tokens, mentions(rules.moves(), tokens));
    }

    private static Map<Emotion, Double> named(List<Mention<Emotion>> mentions) {
        Map<Emotion, Double> found = new EnumMap<>(Emotion.class);
        mentions.forEach(mention -> found.merge(mention.what(), NAMED_ONCE, (once, again) -> NAMED_AGAIN));
        return found;
    }

    private static Map<Emotion, Double> emotions(Map<Emotion, Double> named, Impression impression) {
        Map<Emotion, Double> all = new EnumMap<>(Emotion.class);
        all.putAll(named);
        impression.emotions().forEach((emotion, likely) -> {
            if (likely >= LIKELY) {
                all.merge(emotion, likely, Math::max);
            }
        });
        return all;
    }

    static <E extends Enum<E>> List<Mention<E>> mentions(RuleMatcher<E> matcher, Tokens tokens) {
        return matcher.find(tokens).stream()
                .map(hit -> new Mention<>(hit.rule().meaning(), hit.rule().id(), tokens.span(hit.from(), hit.to())))
                .toList();
    }
}
