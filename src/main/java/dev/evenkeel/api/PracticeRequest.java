package dev.evenkeel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A practice talk so far; the whole of it travels with every call. */
@Schema(description = "A practice talk so far. Without turns the customer begins.")
record PracticeRequest(
        @Schema(description = "The id of a scenario.", examples = "sofa-not-delivered") @NotNull @Size(max = 100)
        String scenario,

        @Schema(description = "Picks the customer's lines: another seed, another talk; the same seed, the same talk.")
        @Size(max = 200)
        @Nullable
        String seed,

        @Schema(
                description =
                        "What was said, oldest first: the customer's lines as they were answered, and the trainee's replies as `agent`.")
        @Size(max = 50)
        @Nullable
        List<@NotNull @Valid WireTurn> turns) {}
