package dev.evenkeel.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenkeel.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The language of a text, as LanguageTool's clients name it. */
record ToolLanguage(
        String name,
        String code,
        @JsonProperty("detectedLanguage") Detected detectedLanguage) {

    private static final Map<String, String> NAMES = new TreeMap<>(Map.of(
            "en", "English",
            "en-AU", "English (Australian)",
            "en-CA", "English (Canadian)",
            "en-GB", "English (GB)",
            "en-NZ", "English (New Zealand)",
            "en-US", "English (US)",
            "en-ZA", "English (South African)"));
    private static final String USUAL = "en-US";

    /** What the text itself tells. */
    record Detected(String name, String code, double confidence, String source) {}

    /** A language that a client may name. */
    record Known(
            String name,
            String code,
            @JsonProperty("longCode") String longCode) {}

    /** The languages that are checked. */
    static List<Known> known() {
        return NAMES.entrySet().stream()
                .map(entry -> new Known(entry.getValue(), "en", entry.getKey()))
                .toList();
    }

    /**
     * @param preferred the kinds of a language that {@code auto} may choose
     * @throws ToolRefusal when the language is not checked
     */
    static ToolLanguage choose(String stated, List<String> preferred, Language read) {
        if (stated.equals("auto")) {
            String code = read.tag().equals("en") ? variant(preferred) : read.tag();
            return new ToolLanguage(name(code), code, detected(code, read));
        }
        String code = NAMES.keySet().stream()
                .filter(stated::equalsIgnoreCase)
                .findFirst()
                .orElseThrow(() -> new ToolRefusal(
                        400,
                        "That is not a language code known here. Supported language codes are: "
                                + NAMES.keySet().stream().collect(Collectors.joining(", ")) + ", auto"));
        return new ToolLanguage(name(code), code, detected(read.tag(), read));
    }

    private static String variant(List<String> preferred) {
        return preferred.stream().filter(NAMES::containsKey).findFirst().orElse(USUAL);
    }

    private static Detected detected(String code, Language read) {
        return new Detected(name(code), code, read.confidence(), "opennlp");
    }

    private static String name(String code) {
        return NAMES.getOrDefault(code, Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH));
    }

    boolean isChecked() {
        return NAMES.containsKey(code);
    }
}
