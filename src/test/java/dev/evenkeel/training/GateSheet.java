package dev.evenkeel.training;

import dev.evenkeel.library.Files;
import dev.evenkeel.library.ReadingFiles;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.text.RuleMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The messages that the gates are measured on, and which of the four grave gates the shipped rules open for a message. */
final class GateSheet {

    /** The signals behind each gate, by the name of its sheet. */
    static final Map<String, Set<Signal>> GATES = Map.of(
            "self_harm", EnumSet.of(Signal.SELF_HARM),
            "threat_violence", EnumSet.of(Signal.THREAT_VIOLENCE),
            "safety_hazard", EnumSet.of(Signal.SAFETY_HAZARD),
            "legal_threat", EnumSet.of(Signal.LEGAL_THREAT, Signal.REGULATOR_THREAT, Signal.CHARGEBACK_THREAT));

    static final Set<Signal> ANY = EnumSet.of(
            Signal.SELF_HARM,
            Signal.THREAT_VIOLENCE,
            Signal.SAFETY_HAZARD,
            Signal.LEGAL_THREAT,
            Signal.REGULATOR_THREAT,
            Signal.CHARGEBACK_THREAT);

    private static final Path FOLDER = Path.of("src/test/resources/gates");

    private final ReadingFiles knowledge = ReadingFiles.load(Files.shipped());
    private final RuleMatcher<Signal> rules =
            new RuleMatcher<>(knowledge.signals(), knowledge.unreal(), knowledge.lists());

    /** The messages of a sheet: the half that is held back, or the half that rules may be shaped on. */
    static List<String> messages(String sheet, boolean heldBack) throws IOException {
        return java.nio.file.Files.readAllLines(FOLDER.resolve(sheet + ".tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .filter(line -> Fnv.isInPart(line, 2) == heldBack)
                .toList();
    }

    /** Whether the message shows one of the signals. */
    boolean opens(String message, Set<Signal> signals) {
        return rules.find(knowledge.tokenizer().read(message)).stream()
                .anyMatch(hit -> signals.contains(hit.rule().meaning()));
    }

    /** The rules behind whatever gate the message opens. */
    List<String> rulesBehind(String message) {
        return rules.find(knowledge.tokenizer().read(message)).stream()
                .filter(hit -> ANY.contains(hit.rule().meaning()))
                .map(hit -> hit.rule().id())
                .toList();
    }
}
