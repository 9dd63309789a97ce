package dev.evenkeel.api.adapters;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evenkeel.api.WireTurn;
import dev.evenkeel.transcript.Role;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a Chatwoot webhook says: something to advise on, or nothing that concerns us. */
sealed interface ChatwootEvent {

    /**
     * The customer wrote.
     *
     * @param turns what of the conversation came along, oldest first, ending with the new message
     */
    record CustomerWrote(String conversation, List<WireTurn> turns) implements ChatwootEvent {}

    /** Not for us: another event, an agent's, a bot's or a private message, or one without words. */
    record Ignored(String reason) implements ChatwootEvent {}

    /** Reads a webhook's body. What the agent wrote, our own private notes included, is ignored: answering it would never end. */
    static ChatwootEvent read(JsonNode body) {
        if (!body.path("event").asText().equals("message_created")) {
            return new Ignored("not_a_new_message");
        }
        if (body.path("private").asBoolean()) {
            return new Ignored("private");
        }
        if (role(body) != Role.CUSTOMER) {
            return new Ignored("not_by_the_customer");
        }
        if (text(body).isBlank()) {
            return new Ignored("no_text");
        }
        JsonNode conversation = body.path("conversation");
        return new CustomerWrote(conversation.path("id").asText(), turns(conversation.path("messages"), body));
    }

    private static List<WireTurn> turns(JsonNode messages, JsonNode newest) {
        String id = newest.path("id").asText();
        List<WireTurn> turns = new ArrayList<>();
        StreamSupport.stream(messages.spliterator(), false)
                .filter(message -> !text(message).isBlank())
                .filter(message -> !message.path("id").asText().equals(id))
                .forEach(message -> turns.add(turn(message)));
        turns.add(turn(newest));
        return turns;
    }

    private static WireTurn turn(JsonNode message) {
        String id = message.path("id").asText();
        return new WireTurn(
                id.isEmpty() ? null : "m" + id, role(message), text(message), sentAt(message.path("created_at")));
    }

    private static String text(JsonNode message) {
        return message.path("content").asText("").replace("\u0000", "");
    }

    /** The type is a word at the top of a webhook and a number within a conversation. */
    private static Role role(JsonNode message) {
        if (message.path("private").asBoolean()) {
            return Role.PRIVATE;
        }
        return switch (message.path("message_type").asText()) {
            case "0", "incoming" -> Role.CUSTOMER;
            case "1", "outgoing" -> Role.AGENT;
            case "3", "template" -> Role.BOT;
            default -> Role.SYSTEM;
        };
    }

    /** A number of seconds within a conversation, a date at the top; what is neither is left out. */
    private static @Nullable String sentAt(JsonNode at) {
        return at.isIntegralNumber() && at.asLong() > 0 && at.canConvertToInt()
                ? DateTimeFormatter.ISO_INSTANT.format(Instant.ofEpochSecond(at.asLong()))
                : null;
    }
}
