package dev.evenkeel.api;

import dev.evenkeel.transcript.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One message as a helpdesk sends it. */
@Schema(name = "Turn", description = "One message of the conversation.")
public record WireTurn(
        @Schema(description = "What the answer calls this turn. `t1`, `t2`, … by position when absent.")
        @Size(min = 1, max = 128)
        @Nullable
        String id,

        @Schema(description = "Who wrote it. Private notes are never scored and never quoted.") @NotNull
        Role role,

        @Schema(description = "What was written. Cut at a sentence past 4,000 UTF-16 units, with a warning.") @NotNull
        String text,

        @Schema(
                description = "When it was sent, RFC 3339. Enables waits and bursts.",
                format = "date-time",
                examples = "2026-03-02T09:15:00Z")
        @Nullable
        String at) {}
