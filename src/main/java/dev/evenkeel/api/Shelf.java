package dev.evenkeel.api;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.draft.DraftChecker;
import dev.evenkeel.library.Files;
import dev.evenkeel.library.Fingerprint;
import dev.evenkeel.library.Library;
import dev.evenkeel.library.ReadingFiles;
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

    private final Library library;
    private final AssistAnswer.ModelUse model;

    Shelf(@ConfigProperty(name = "quarkus.application.version") String version) {
        Fingerprint files = new Fingerprint(Files.shipped());
        library = Library.load(files);
        model = new AssistAnswer.ModelUse(version, files.digest(), List.of());
    }

    ReadingFiles knowledge() {
        return library.knowledge();
    }

    TurnReader reader() {
        return library.adviser().reader();
    }

    Adviser adviser() {
        return library.adviser();
    }

    DraftChecker drafts() {
        return library.adviser().drafts();
    }

    AssistAnswer.ModelUse model() {
        return model;
    }
}
