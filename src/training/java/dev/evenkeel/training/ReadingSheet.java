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
import java.util.List;
import java.util.Random;

/**
 * Prints suggestions drawn by a seed, each below the last turns that it answers, for a person to read and judge. Arguments: seed, how many, folder of
 * transcripts. Moments are drawn, not suggestions, one suggestion of each, so that long conversations do not crowd out the others.
 */
public final class ReadingSheet {

    private static final int TURNS = 6;

    private ReadingSheet() {}

    /** A suggestion and where it was made. */
    record Drawn(Moment moment, Suggestion suggestion) {}

    public static void main(String[] args) throws IOException {
        Adviser adviser = Library.load(dev.evenkeel.library.Files.shipped()).adviser();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int number = 0;
        for (Drawn drawn : draw(adviser, Long.parseLong(args[0]), Integer.parseInt(args[1]), Path.of(args[2]))) {
            number++;
            Moment moment = drawn.moment();
            out.println("\n#" + number + " " + moment.conversation() + " @" + moment.turn());
            List<Turn> turns = moment.question().transcript().turns();
            for (Turn turn : turns.subList(Math.max(0, turns.size() - TURNS), turns.size())) {
                out.println("   " + turn.role().name().charAt(0) + ": "
                        + turn.text().replace("\n", " / "));
            }
            out.println("   > " + drawn.suggestion().technique().id() + ": "
                    + drawn.suggestion().text());
        }
    }

    /** So many suggestions, in the order of the draw. */
    static List<Drawn> draw(Adviser adviser, long seed, int many, Path folder) throws IOException {
        List<Moment> moments = new ArrayList<>(SuggestionReport.authored(adviser));
        moments.addAll(SuggestionReport.transcripts(folder, adviser));
        moments.removeIf(moment -> moment.suggestions().isEmpty());
        Random random = new Random(seed);
        java.util.Collections.shuffle(moments, random);
        return moments.stream()
                .limit(many)
                .map(moment -> new Drawn(
                        moment,
                        moment.suggestions()
                                .get(random.nextInt(moment.suggestions().size()))))
                .toList();
    }
}
