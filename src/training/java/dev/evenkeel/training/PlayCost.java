package dev.evenkeel.training;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.escalation.Assessment;
import dev.evenkeel.library.Library;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Transcript;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What suggestions cost beyond the reading: authored conversations of ten turns, one thread, the best of many rounds. */
public final class PlayCost {

    private static final int TURNS = 10;
    private static final int ROUNDS = 60;

    private PlayCost() {}

    public static void main(String[] args) throws IOException {
        Adviser adviser = Library.load(dev.evenkeel.library.Files.shipped()).adviser();
        List<Situation> situations = new ArrayList<>();
        for (Conversation conversation : Conversation.load(Train.AUTHORED)) {
            if (conversation.transcript().turns().size() >= TURNS) {
                Transcript ten =
                        new Transcript(conversation.transcript().turns().subList(0, TURNS));
                List<TurnReading> readings = adviser.reader().read(ten);
                Assessment assessment = adviser.assessor().assess(readings, "balanced");
                situations.add(Situation.of(readings, Mood.of(readings), assessment, Context.NONE, conversation.id()));
            }
        }
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            situations.forEach(situation -> adviser.playbook().play(situation, Wishes.USUAL));
            best = Math.min(best, (System.nanoTime() - start) / 1e6 / situations.size());
        }
        System.out.printf(
                Locale.ROOT,
                "%d conversations of ten turns: %.3f ms each beyond the reading%n",
                situations.size(),
                best);
    }
}
