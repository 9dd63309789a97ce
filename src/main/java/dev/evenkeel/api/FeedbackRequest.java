package dev.evenkeel.api;

import dev.evenkeel.playbook.Technique;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a suggestion. */
@Schema(description = "What became of a suggestion. It is counted, and nothing is kept.")
record FeedbackRequest(
        @Schema(description = "The `id` of the suggestion.") @NotNull @Size(min = 1, max = 64)
        String suggestionId,

        @Schema(description = "`wrong`: the agent says that it should not have been offered.") @NotNull
        Event event,

        @Schema(description = "The suggestion's technique, by which events are counted.") @Nullable
        Technique technique) {

    /** What an agent does with a suggestion. */
    enum Event {
        DISPLAYED,
        INSERTED,
        EDITED,
        DISMISSED,
        WRONG
    }
}
