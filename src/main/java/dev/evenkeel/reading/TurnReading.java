package dev.evenkeel.reading;

import dev.evenkeel.text.Tokens;
import dev.evenkeel.transcript.Turn;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How one turn reads. Which alternative it is follows from who wrote it. */
public sealed interface TurnReading {

    /** What was read. */
    Turn turn();

    /** Its place in the transcript, from 0. */
    int index();

    /**
     * A customer's turn.
     *
     * @param sentiment of this turn alone
     * @param emotions strength from 0 to 1 of each feeling that the words express; absent means not expressed
     * @param problem what broke, if anything is stated
     * @param signals what the turn does or shows, in the order of the text
     * @param outright how likely it sounds, from 0 to 1, that the customer demands somebody else, threatens, insults or gives up
     */
    record Customer(
            int index,
            Turn turn,
            Tokens tokens,
            Sentiment sentiment,
            Map<Emotion, Double> emotions,
            Problem problem,
            List<Mention<Signal>> signals,
            double outright)
            implements TurnReading {

        public Customer {
            emotions = emotions.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new EnumMap<>(emotions));
            signals = List.copyOf(signals);
        }

        /** A turn in which no model listened for threats. */
        public Customer(
                int index,
                Turn turn,
                Tokens tokens,
                Sentiment sentiment,
                Map<Emotion, Double> emotions,
                Problem problem,
                List<Mention<Signal>> signals) {
            this(index, turn, tokens, sentiment, emotions, problem, signals, 0);
        }

        /** Whether the turn shows the signal. */
        public boolean shows(Signal signal) {
            return signals.stream().anyMatch(mention -> mention.what() == signal);
        }
    }

    /**
     * An agent's turn.
     *
     * @param moves what the turn does, in the order of the text
     */
    record Agent(int index, Turn turn, Tokens tokens, List<Mention<AgentMove>> moves) implements TurnReading {

        public Agent {
            moves = List.copyOf(moves);
        }

        /** Whether the turn makes the move. */
        public boolean makes(AgentMove move) {
            return moves.stream().anyMatch(mention -> mention.what() == move);
        }
    }

    /** A turn that is nobody's to read: a bot, a system notice, a private note. */
    record Unread(int index, Turn turn) implements TurnReading {}
}
