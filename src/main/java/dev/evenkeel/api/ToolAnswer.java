package dev.evenkeel.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenkeel.draft.Match;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The matches of a draft as LanguageTool would tell them, so that its clients underline them. */
@Schema(description = "A check in LanguageTool's shape. Offsets count UTF-16 units.")
record ToolAnswer(
        Software software,
        Incomplete warnings,
        ToolLanguage language,
        List<ToolMatch> matches,

        @JsonProperty("sentenceRanges") @Schema(description = "Start and end of each sentence.")
        List<List<Integer>> sentenceRanges) {

    /** Who answers. */
    record Software(
            String name,
            String version,
            @JsonProperty("buildDate") String buildDate,

            @JsonProperty("apiVersion") int apiVersion,
            boolean premium,
            String status) {

        static Software of(String version) {
            return new Software("Evenkeel", version, "", 1, false, "");
        }
    }

    /** Whether something was left unchecked. */
    record Incomplete(@JsonProperty("incompleteResults") boolean incompleteResults) {}

    /** A place that would make things worse. */
    record ToolMatch(
            String message,

            @JsonProperty("shortMessage") String shortMessage,
            List<DraftAnswer.Replacement> replacements,
            int offset,
            int length,
            Surroundings context,
            String sentence,
            Type type,
            ToolRule rule,

            @JsonProperty("ignoreForIncompleteSentence") boolean ignoreForIncompleteSentence,

            @JsonProperty("contextForSureMatch") int contextForSureMatch) {}

    /** The words about a match; offset and length are its place in them. */
    record Surroundings(String text, int offset, int length) {}

    /** LanguageTool's coarse kind of match. */
    record Type(@JsonProperty("typeName") String typeName) {}

    /** The rule behind a match. */
    record ToolRule(
            String id,
            String description,
            @JsonProperty("issueType") String issueType,
            Category category) {

        static ToolRule of(Match match) {
            return new ToolRule(
                    match.rule().id(),
                    match.message(),
                    "style",
                    Category.of(match.rule().category()));
        }
    }

    /** A class of rules. */
    record Category(String id, String name) {

        /** {@code OVER_PROMISE} is shown as "Over promise". */
        static Category of(String id) {
            return new Category(
                    id, id.charAt(0) + id.substring(1).toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }
}
