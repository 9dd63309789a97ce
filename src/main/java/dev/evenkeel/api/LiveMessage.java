package dev.evenkeel.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is new in a conversation: the fields of {@link AssistRequest}, each optional. Turns are added to those before. The draft and
 * whether the customer is typing hold for this moment only; everything else stays until it is sent anew.
 */
record LiveMessage(
        @Size(max = 200) @Nullable List<@NotNull @Valid WireTurn> turns,
        @Size(max = 200) @Nullable String conversationId,
        @Size(max = 35) @Nullable String language,
        @Valid @Nullable WireContext context,
        @Size(max = 4000) @Nullable String draft,
        @Nullable Boolean customerTyping,
        @Nullable ObjectNode pack,
        @Valid @Nullable WireOptions options) {}
