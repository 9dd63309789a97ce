package dev.evenkeel.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft to check, and the conversation that it answers. */
@Schema(description = "A draft reply and, if known, the conversation it answers.")
record DraftRequest(
        @Schema(description = "The agent's draft reply.") @NotNull @Size(max = 4000)
        String draft,

        @Schema(description = "The conversation. Without it the check assumes a calm customer.")
        @Size(max = 200)
        @Nullable
        List<@NotNull @Valid WireTurn> turns,

        @Valid @Nullable WireContext context,

        @Schema(description = "A tenant pack, at most 64 KiB, for this request alone.", implementation = WirePack.class)
        @Nullable
        ObjectNode pack,

        @Valid @Nullable WireOptions options) {}
