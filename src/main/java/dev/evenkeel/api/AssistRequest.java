package dev.evenkeel.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a helpdesk sends with every message of a chat. */
@Schema(description = "The live conversation and what is known besides.")
record AssistRequest(
        @Schema(
                description = "The conversation, oldest turn first, with at least one customer turn. "
                        + "The latest 50 are scored, older ones only counted.")
        @NotNull
        @Size(min = 1, max = 200)
        List<@NotNull @Valid WireTurn> turns,

        @Schema(
                description = "Opaque. Seeds the choice among equal phrasings and is echoed back.",
                examples = "c-20931")
        @Size(max = 200)
        @Nullable
        String conversationId,

        @Schema(description = "BCP 47 tag of the customer's language. Detected when absent.", examples = "en-GB")
        @Size(max = 35)
        @Nullable
        String language,

        @Valid @Nullable WireContext context,

        @Schema(description = "The agent's draft reply. Its check is returned under `draft`.")
        @Size(max = 4000)
        @Nullable
        String draft,

        @Schema(description = "Whether the customer is writing at this moment.", defaultValue = "false") @Nullable
        Boolean customerTyping,

        @Schema(description = "A tenant pack, at most 64 KiB, for this request alone.", implementation = WirePack.class)
        @Nullable
        ObjectNode pack,

        @Valid @Nullable WireOptions options) {}
