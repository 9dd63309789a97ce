package dev.evenkeel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.reading.Mood.Direction;
import dev.evenkeel.reading.Sentiment.Confidence;
import dev.evenkeel.text.Spellings;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sentiment "now" recovers as a person's would. */
class MoodTest {

    private static Mood after(double... scores) {
        List<TurnReading> readings = new ArrayList<>();
        for (double score : scores) {
            Turn turn = Turn.of("t" + readings.size(), Role.CUSTOMER, "text");
            readings.add(new TurnReading.Customer(
                    readings.size(),
                    turn,
                    new Tokenizer(Spellings.NONE).read("text"),
                    new Sentiment(score, Confidence.HIGH),
                    Map.of(),
                    Problem.NONE,
                    List.of()));
        }
        return Mood.of(readings);
    }

    @Test
    void theFirstTurnIsTheMood() {
        assertThat(after(-0.5).sentiment().score()).isEqualTo(-0.5);
        assertThat(after(-0.5).trend().direction()).isEqualTo(Direction.STEADY);
    }

    @Test
    void onePoliteTurnDoesNotClearAStreakOfAngryOnes() {
        assertThat(after(-0.8, -0.9, -0.8, 0.3).sentiment().isNegative()).isTrue();
    }

    @Test
    void threeCalmTurnsDo() {
        assertThat(after(-0.8, -0.9, -0.8, 0.2, 0.1, 0.2).sentiment().isNegative())
                .isFalse();
    }

    @Test
    void badNewsIsBelievedAtOnce() {
        assertThat(after(0.6, 0.5, -0.8).sentiment().isNegative()).isTrue();
        assertThat(after(0.6, 0.5, -0.8).trend().direction()).isEqualTo(Direction.WORSENING);
    }
}
