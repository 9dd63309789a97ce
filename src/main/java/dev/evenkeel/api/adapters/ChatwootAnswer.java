package dev.evenkeel.api.adapters;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenkeel.api.AssistAnswer;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a Chatwoot webhook is answered. */
@Schema(description = "The advice on a customer's message, or why there is none.")
record ChatwootAnswer(
        @Schema(
                description =
                        "`not_a_new_message`, `private`, `not_by_the_customer` or `no_text`; null when there is advice.",
                nullable = true)
        @Nullable
        String ignored,

        @Schema(nullable = true) @Nullable AssistAnswer advice,

        @Schema(description = "With `note=true`: the body to post to the conversation's messages.", nullable = true)
        @Nullable
        PrivateNote note) {

    static ChatwootAnswer ignored(String reason) {
        return new ChatwootAnswer(reason, null, null);
    }

    static ChatwootAnswer of(AssistAnswer advice, boolean withNote) {
        return new ChatwootAnswer(null, advice, withNote ? PrivateNote.of(advice) : null);
    }

    /** A private note in the shape that Chatwoot's API takes. */
    @Schema(description = "A private note as Chatwoot's message API takes it.")
    record PrivateNote(
            String content,
            @Schema(examples = "outgoing") String messageType,

            @JsonProperty("private") boolean isPrivate) {

        private static PrivateNote of(AssistAnswer advice) {
            return new PrivateNote(text(advice), "outgoing", true);
        }

        private static String text(AssistAnswer advice) {
            StringBuilder text = new StringBuilder();
            advice.cards().forEach(card -> text.append("**")
                    .append(card.title())
                    .append("** ")
                    .append(card.text())
                    .append("\n\n"));
            if (advice.escalation().band() != null) {
                String band = advice.escalation().band().name().toLowerCase(Locale.ROOT);
                text.append("Escalation risk: ").append(band).append('.');
            }
            if (advice.hold().active()) {
                text.append(" Wait: the customer seems to be still writing.");
            }
            advice.suggestions().forEach(suggestion -> text.append("\n\n> ")
                    .append(suggestion.text())
                    .append("\n\n")
                    .append(suggestion.reason().text()));
            return text.toString().strip();
        }
    }
}
