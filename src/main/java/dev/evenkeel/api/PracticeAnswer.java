package dev.evenkeel.api;

import dev.evenkeel.api.ReflectAnswer.Look;
import dev.evenkeel.review.Rehearsal;
import dev.evenkeel.review.Temperature;
import dev.evenkeel.transcript.Role;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the practice customer says next, and why. */
@Schema(
        description =
                "The customer's next line and what the latest reply did. For learning; not for ranking, discipline or hiring.")
record PracticeAnswer(
        @Schema(description = "Also in the header `X-Request-Id`.")
        String requestId,

        String scenario,
        String seed,

        @Schema(
                description =
                        "All that was said, the customer's new line last. Send it back with the next reply added.")
        List<Said> turns,

        @Schema(description = "How heated the customer is now, calmest first: calm, uneasy, angry, furious, gone.")
        Temperature state,

        @Schema(description = "What the latest reply did; null before the first.", nullable = true) @Nullable
        BeatAnswer feedback,

        @Schema(description = "How the talk ended; null while it goes on.", nullable = true)
        Rehearsal.@Nullable End ended,

        @Schema(description = "A look back, once it has ended.", nullable = true) @Nullable
        Look reflection,

        List<String> warnings,

        @Schema(description = "Milliseconds from the whole request to the whole answer.")
        double timingMs) {

    /** A line of the talk. */
    record Said(String id, Role role, String text) {}

    /** What a reply did. */
    record BeatAnswer(
            Temperature before,
            Temperature after,

            @Schema(description = "Why, in the customer's words.")
            List<BecauseAnswer> because,

            @Schema(description = "What the draft check says of the reply.")
            DraftAnswer draft) {}

    /** One thing in a reply that moved the customer. */
    record BecauseAnswer(
            @Schema(description = "technique, move, draft_rule or reply.")
            String kind,

            String id,
            @Schema(description = "Below zero it heats.") int points,
            String text) {}
}
