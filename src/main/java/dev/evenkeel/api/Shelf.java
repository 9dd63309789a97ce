package dev.evenkeel.api;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.draft.DraftChecker;
import dev.evenkeel.library.Files;
import dev.evenkeel.library.Fingerprint;
import dev.evenkeel.library.ReadingFiles;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.TurnReader;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The knowledge, loaded once at the start and shared by all requests. A file that cannot be used stops the start with its name, the place
 * in it and the reason.
 */
@Singleton
@Startup
class Shelf {

    private final ReadingFiles knowledge;
    private final TurnReader reader;
    private final Adviser adviser;
    private final DraftChecker drafts = new DraftChecker();
    private final AssistAnswer.ModelUse model;

    Shelf(@ConfigProperty(name = "quarkus.application.version") String version) {
        Fingerprint files = new Fingerprint(Files.shipped());
        knowledge = ReadingFiles.load(files);
        // No sentiment model is wired here yet, so that every turn reads as neutral.
        reader =
                new TurnReader(knowledge.tokenizer(), knowledge.compile(files), (tokens, signals) -> Sentiment.NEUTRAL);
        adviser = new Adviser(reader, drafts);
        model = new AssistAnswer.ModelUse(version, files.digest(), List.of());
    }

    ReadingFiles knowledge() {
        return knowledge;
    }

    TurnReader reader() {
        return reader;
    }

    Adviser adviser() {
        return adviser;
    }

    DraftChecker drafts() {
        return drafts;
    }

    AssistAnswer.ModelUse model() {
        return model;
    }
}
