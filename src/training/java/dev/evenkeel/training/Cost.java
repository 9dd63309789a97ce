package dev.evenkeel.training;

import dev.evenkeel.library.ModelFiles;
import dev.evenkeel.reading.Utterance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What reading costs: a plain timing, an order of magnitude and no benchmark. */
final class Cost {

    private static final int MESSAGES = 400;
    private static final int ROUNDS = 40;
    private static final int FEWEST_TOKENS = 22;
    private static final int MOST_TOKENS = 28;

    private Cost() {}

    static String report(Workshop workshop, ModelFiles models) throws IOException {
        List<String> messages = workshop.authored().stream()
                .filter(message -> !message.heldBack())
                .map(Message::text)
                .filter(text -> {
                    int size = workshop.tokenizer().read(text).size();
                    return size >= FEWEST_TOKENS && size <= MOST_TOKENS;
                })
                .limit(MESSAGES)
                .toList();
        List<Utterance> utterances = messages.stream().map(workshop::customer).toList();
        long start = System.nanoTime();
        ModelFiles.load(dev.evenkeel.library.Files.shipped());
        double load = (System.nanoTime() - start) / 1e6;
        long bytes = 0;
        for (String ending : List.of(".bin", ".tsv", ".json")) {
            for (Path file : Authored.files(Train.MODELS, ending)) {
                bytes += Files.size(file);
            }
        }
        return String.format(
                Locale.ROOT,
                "# Cost%n%nMessages of %d to %d tokens, one thread, on a machine shared with other work.%n%n"
                        + "| step | µs a message |%n|---|---|%n| tokens | %.1f |%n| features | %.1f |%n"
                        + "| features and every customer model | %.1f |%n| features and the agent's models | %.1f |%n%n"
                        + "Loading every model: %.0f ms. Files: %.1f MB.%n",
                FEWEST_TOKENS,
                MOST_TOKENS,
                micros(messages, text -> workshop.tokenizer().read(text)),
                micros(utterances, text -> models.features().read(text)),
                micros(utterances, text -> models.reader().customer(text)),
                micros(utterances, text -> models.reader().agent(text)),
                load,
                bytes / 1e6);
    }

    private static <T> double micros(List<T> inputs, Consumer<T> step) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            inputs.forEach(step);
            best = Math.min(best, (System.nanoTime() - start) / 1e3 / Math.max(1, inputs.size()));
        }
        return best;
    }
}
