package dev.evenkeel.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evenkeel.advice.Adviser;
import dev.evenkeel.draft.DraftChecker;
import dev.evenkeel.escalation.DecisionPolicy;
import dev.evenkeel.library.BrokenLibraryException;
import dev.evenkeel.library.Files;
import dev.evenkeel.library.Fingerprint;
import dev.evenkeel.library.Library;
import dev.evenkeel.library.ReadingFiles;
import dev.evenkeel.reading.TurnReader;
import dev.evenkeel.review.Practice;
import dev.evenkeel.review.Reflector;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The knowledge, loaded once at the start and shared by all requests. A file that cannot be used stops the start with its name, the place
 * in it and the reason.
 */
@Singleton
@Startup
class Shelf {

    private static final List<String> CARDS =
            List.of("sentiment", "problem", "emotions", "hostility", "abuse", "moves", "risk");

    private final Library library;
    private final List<JsonNode> cards = new ArrayList<>();
    private final AssistAnswer.ModelUse model;

    Shelf(@ConfigProperty(name = "quarkus.application.version") String version) {
        Fingerprint files = new Fingerprint(Files.shipped());
        library = Library.load(files);
        CARDS.forEach(name -> cards.add(card(files, "models/" + name + ".card.json")));
        model = new AssistAnswer.ModelUse(version, files.digest(), List.of());
    }

    private static JsonNode card(Files files, String path) {
        try {
            return new ObjectMapper().readTree(files.text(path));
        } catch (JsonProcessingException e) {
            throw new BrokenLibraryException(path, "", "it is no JSON");
        }
    }

    Library library() {
        return library;
    }

    ReadingFiles knowledge() {
        return library.knowledge();
    }

    TurnReader reader() {
        return adviser().reader();
    }

    Adviser adviser() {
        return library.adviser();
    }

    DraftChecker drafts() {
        return adviser().drafts();
    }

    Reflector reflector() {
        return library.reflector();
    }

    Practice practice() {
        return library.practice();
    }

    /** The decision policies by id, in the order of the alphabet. */
    Map<String, DecisionPolicy> policies() {
        return new TreeMap<>(adviser().assessor().policies());
    }

    /** What was measured of each learned model. */
    List<JsonNode> cards() {
        return cards;
    }

    AssistAnswer.ModelUse model() {
        return model;
    }
}
