package dev.evenkeel.training;

import dev.evenkeel.library.Files;
import dev.evenkeel.library.ReadingFiles;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.text.RuleMatcher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * How well the rules find each signal in our own corpus. The part that rules may be shaped on can show its misses and false finds; the fifth that is held back
 * gives figures only.
 *
 * <p>Run with no argument for the table, with a signal's name for its misses and false finds on the open part.
 */
public final class SignalScores {

    private final ReadingFiles knowledge = ReadingFiles.load(Files.shipped());
    private final RuleMatcher<Signal> rules =
            new RuleMatcher<>(knowledge.signals(), knowledge.unreal(), knowledge.lists());

    /** Right finds, false finds and misses. */
    record Tally(int right, int wrong, int missed) {
        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    /** Prints to the standard output. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SignalScores scores = new SignalScores();
        List<Message> customers = Authored.load(Train.AUTHORED).stream()
                .filter(message -> !message.isAgents())
                .toList();
        List<Message> open =
                customers.stream().filter(message -> !message.heldBack()).toList();
        List<Message> held = customers.stream().filter(Message::heldBack).toList();
        if (args.length == 0) {
            out.printf(
                    Locale.ROOT,
                    "| signal | open: shown | precision | recall | held back: shown | precision | recall |%n");
            out.println("|---|---|---|---|---|---|---|");
            for (Signal signal : EnumSet.complementOf(EnumSet.of(Signal.BURST))) {
                out.printf(
                        "| %s | %s | %s |%n",
                        signal.id(), row(scores.tally(open, signal)), row(scores.tally(held, signal)));
            }
            return;
        }
        Signal signal = Signal.valueOf(args[0].toUpperCase(Locale.ROOT));
        for (Message message : open) {
            boolean shown = message.labels().signals().contains(signal.id());
            List<String> found = scores.found(message, signal);
            if (shown == found.isEmpty()) {
                out.printf(
                        "%s %s %s: %s%n",
                        shown ? "missed" : "false",
                        message.id(),
                        found,
                        message.text().replace('\n', ' '));
            }
        }
    }

    private static String row(Tally tally) {
        return String.format(
                Locale.ROOT, "%d | %.2f | %.2f", tally.right + tally.missed, tally.precision(), tally.recall());
    }

    Tally tally(List<Message> messages, Signal signal) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Message message : messages) {
            boolean shown = message.labels().signals().contains(signal.id());
            boolean found = !found(message, signal).isEmpty();
            right += shown && found ? 1 : 0;
            wrong += !shown && found ? 1 : 0;
            missed += shown && !found ? 1 : 0;
        }
        return new Tally(right, wrong, missed);
    }

    private List<String> found(Message message, Signal signal) {
        return rules.find(knowledge.tokenizer().read(message.text())).stream()
                .filter(hit -> hit.rule().meaning() == signal)
                .map(hit -> hit.rule().id())
                .toList();
    }
}
