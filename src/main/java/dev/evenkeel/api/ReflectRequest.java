package dev.evenkeel.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A finished conversation, in the shape of a live one. */
@Schema(description = "A finished conversation and what was known besides.")
record ReflectRequest(
        @Schema(description = "The conversation, oldest turn first, with at least one customer turn. All are read.")
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

        @Schema(description = "A tenant pack, at most 64 KiB, for this request alone.", implementation = WirePack.class)
        @Nullable
        ObjectNode pack,

        @Valid @Nullable WireOptions options) {}
