package dev.evenkeel.api;

import dev.evenkeel.library.Files;
import dev.evenkeel.library.LanguageFiles;
import dev.evenkeel.text.Language;
import dev.evenkeel.text.LanguageReader;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which language a conversation is in. The model takes half a second to load, so that it loads beside the rest of the start; a request
 * that needs it earlier waits for it, and readiness says that it is missing.
 */
@Singleton
@Startup
class Languages {

    static final List<String> SHIPPED = List.of("en");

    private final CompletableFuture<LanguageReader> reader =
            CompletableFuture.supplyAsync(() -> LanguageFiles.load(Files.shipped()));

    /** Whether the model has been loaded. */
    boolean isLoaded() {
        return reader.isDone() && !reader.isCompletedExceptionally();
    }

    /** What there is to wait for, or why waiting is in vain. */
    String missing() {
        return reader.isCompletedExceptionally() ? "language detector: cannot be loaded" : "language detector: loading";
    }

    /** What was stated, else what is detected over the customer's words. */
    AssistAnswer.LanguageUse choose(@Nullable String stated, Transcript transcript) {
        if (stated != null) {
            String language = RequestReader.locale(stated, "/language").getLanguage();
            return new AssistAnswer.LanguageUse(stated, null, null, SHIPPED.contains(language));
        }
        Language detected = reader.join().read(customerText(transcript));
        return new AssistAnswer.LanguageUse(
                detected.tag(), detected.tag(), detected.confidence(), SHIPPED.contains(detected.tag()));
    }

    /** What a text seems to be written in. */
    Language read(String text) {
        return reader.join().read(text);
    }

    private static String customerText(Transcript transcript) {
        return transcript.turns().stream()
                .filter(turn -> turn.role() == Role.CUSTOMER)
                .map(Turn::text)
                .collect(Collectors.joining("\n"));
    }
}
