package dev.evenkeel.training;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.library.Library;
import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.transcript.Turn;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Prints suggestions drawn by a seed, each below the last turns that it answers, for a person to read and judge. Arguments: seed, how many, folder of
 * transcripts. Moments are drawn, each with its whole answer, so that first and later suggestions weigh as they are served; conversations that are held
 * back from training are left out.
 */
public final class ReadingSheet {

    private static final int TURNS = 6;

    private ReadingSheet() {}

    public static void main(String[] args) throws IOException {
        Adviser adviser = Library.load(dev.evenkeel.library.Files.shipped()).adviser();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int number = 0;
        for (Moment moment : draw(adviser, Long.parseLong(args[0]), Integer.parseInt(args[1]), Path.of(args[2]))) {
            out.println("\n" + moment.conversation() + " @" + moment.turn() + " may offer "
                    + moment.question().context().mandate().mayOffer());
            List<Turn> turns = moment.question().transcript().turns();
            for (Turn turn : turns.subList(Math.max(0, turns.size() - TURNS), turns.size())) {
                out.println("   " + turn.role().name().charAt(0) + ": "
                        + turn.text().replace("\n", " / "));
            }
            for (Suggestion suggestion : moment.suggestions()) {
                number++;
                out.println("   > #" + number + " " + suggestion.technique().id() + ": " + suggestion.text());
            }
        }
    }

    /** Moments in the order of the draw, until they hold at least so many suggestions. */
    static List<Moment> draw(Adviser adviser, long seed, int many, Path folder) throws IOException {
        List<Moment> moments = new ArrayList<>();
        for (Conversation conversation : Conversation.load(Train.AUTHORED)) {
            if (!conversation.heldBack()) {
                moments.addAll(
                        Moment.of(conversation.id(), conversation.transcript().turns(), adviser));
            }
        }
        moments.addAll(SuggestionReport.transcripts(folder, adviser));
        moments.removeIf(moment -> moment.suggestions().isEmpty());
        Collections.shuffle(moments, new Random(seed));
        List<Moment> drawn = new ArrayList<>();
        int suggestions = 0;
        for (Moment moment : moments) {
            if (suggestions < many) {
                drawn.add(moment);
                suggestions += moment.suggestions().size();
            }
        }
        return drawn;
    }
}
