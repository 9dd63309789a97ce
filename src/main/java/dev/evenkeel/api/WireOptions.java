package dev.evenkeel.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Wishes.ApologyWeight;
import dev.evenkeel.playbook.Wishes.Register;
import dev.evenkeel.text.OffsetUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a caller wants the answer to be. */
@Schema(name = "Options", description = "How the answer should be.")
record WireOptions(
        @Schema(defaultValue = "3") @Min(0) @Max(5) @Nullable
        Integer maxSuggestions,

        @Schema(
                description = "How much evidence to return: none, the five weightiest, or all of it.",
                defaultValue = "top")
        @Nullable
        Explain explain,

        @Schema(description = "What offsets are counted in.", defaultValue = "utf16") @Nullable
        OffsetUnit offsetUnit,

        @Schema(
                description = "The decision policy: one of `/v1/policies`, or one that the pack defines.",
                defaultValue = "balanced")
        @Size(max = 100)
        @Nullable
        String policy,

        @Schema(description = "The tone of suggestions.", defaultValue = "neutral") @Nullable
        Register register,

        @Schema(description = "Short sentences and common words only.", defaultValue = "false") @Nullable
        Boolean plainLanguage,

        @Schema(description = "Techniques that are never offered.") @Size(max = 50) @Nullable
        List<@NotNull Technique> techniquesDisabled,

        @Schema(description = "Leave the offsets out of the evidence.", defaultValue = "false") @Nullable
        Boolean redactEvidence,

        @Schema(description = "Return flat `tags` for helpdesk triggers.", defaultValue = "false") @Nullable
        Boolean tags,

        @Schema(defaultValue = "false") @JsonProperty("one_question_at_a_time") @Nullable
        Boolean oneQuestionAtATime,

        @Schema(defaultValue = "false") @Nullable Boolean noIdiom,

        @Schema(defaultValue = "false") @Nullable Boolean noEmoji,

        @Schema(description = "How much an apology says.", defaultValue = "normal") @Nullable
        ApologyWeight apologyWeight,

        @Schema(description = "BCP 47. Picks the spelling of suggestions.", defaultValue = "en-US")
        @Size(max = 35)
        @Nullable
        String locale,

        @Schema(description = "SHA-256 of the pack's canonical form, hexadecimal: another pack is refused.")
        @Pattern(regexp = "^[0-9a-fA-F]{64}$", message = "must be 64 hexadecimal digits")
        @Nullable
        String packSha256) {

    static final WireOptions NONE =
            new WireOptions(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** How much evidence an answer carries. */
    enum Explain {
        NONE,
        TOP,
        FULL
    }

    OffsetUnit offsets() {
        return offsetUnit == null ? OffsetUnit.UTF16 : offsetUnit;
    }

    Explain explaining() {
        return explain == null ? Explain.TOP : explain;
    }

    boolean redacts() {
        return Boolean.TRUE.equals(redactEvidence);
    }

    boolean wantsTags() {
        return Boolean.TRUE.equals(tags);
    }
}
