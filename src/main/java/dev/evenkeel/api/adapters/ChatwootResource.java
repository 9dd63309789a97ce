package dev.evenkeel.api.adapters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evenkeel.api.AssistAnswer;
import dev.evenkeel.api.Assistant;
import dev.evenkeel.api.Problems;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The door for Chatwoot's signed webhook. */
@Path("/v1/adapters/chatwoot")
@Produces(MediaType.APPLICATION_JSON)
class ChatwootResource {

    private static final int LARGEST_BODY = 256 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Assistant assistant;
    private final Optional<String> secret;

    ChatwootResource(Assistant assistant, @ConfigProperty(name = "evenkeel.chatwoot.secret") Optional<String> secret) {
        this.assistant = assistant;
        this.secret = secret;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Tag(name = "Adapters")
    @Operation(
            operationId = "chatwootWebhook",
            summary = "Advice on a Chatwoot `message_created` webhook",
            description =
                    "Takes no API key: it must be signed with the secret `evenkeel.chatwoot.secret`, HMAC-SHA256 over "
                            + "`timestamp.body`, within five minutes. Without a configured secret there is no such door (404).")
    public ChatwootAnswer messageCreated(
            byte[] body,
            @HeaderParam("X-Chatwoot-Timestamp") @Nullable String timestamp,
            @HeaderParam("X-Chatwoot-Signature") @Nullable String signature,
            @QueryParam("note") @DefaultValue("false") boolean note,
            @Context RoutingContext http) {
        Assistant.Call call = assistant.begin(http);
        String key = secret.orElseThrow(() -> Problems.of(Status.NOT_FOUND));
        if (body.length > LARGEST_BODY) {
            throw Problems.tooLarge("", "The body is larger than 256 KiB.");
        }
        if (!new Seal(timestamp, signature).fits(key, body, Instant.now())) {
            throw Problems.of(Status.UNAUTHORIZED);
        }
        return answer(ChatwootEvent.read(json(body)), note, call);
    }

    private ChatwootAnswer answer(ChatwootEvent event, boolean note, Assistant.Call call) {
        if (event instanceof ChatwootEvent.CustomerWrote wrote) {
            AssistAnswer advice = assistant.answer(wrote.turns(), wrote.conversation(), call);
            return ChatwootAnswer.of(advice, note);
        }
        return ChatwootAnswer.ignored(((ChatwootEvent.Ignored) event).reason());
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isMissingNode()) {
                throw Problems.malformed("", "The body is empty.");
            }
            return json;
        } catch (IOException e) {
            throw Problems.malformed("", "This is not well-formed JSON.");
        }
    }
}
