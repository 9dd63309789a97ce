package dev.evenkeel.api.adapters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evenkeel.api.WireTurn;
import dev.evenkeel.api.adapters.ChatwootEvent.CustomerWrote;
import dev.evenkeel.api.adapters.ChatwootEvent.Ignored;
import dev.evenkeel.transcript.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChatwootEventTest {

    @Test
    void aCustomersMessageIsSomethingToAdviseOn() {
        ChatwootEvent event = read("""
                {"event": "message_created", "id": 7, "content": "Where is my lamp?", "message_type": "incoming", "private": false,
                 "created_at": "2026-03-01T10:00:00.000Z", "conversation": {"id": 31, "messages": [
                   {"id": 7, "content": "Where is my lamp?", "message_type": 0, "created_at": 1772359200, "private": false}]}}""");
        assertThat(event)
                .isEqualTo(
                        new CustomerWrote("31", List.of(new WireTurn("m7", Role.CUSTOMER, "Where is my lamp?", null))));
    }

    @Test
    void whatElseCameAlongStandsBeforeIt() {
        CustomerWrote event = (CustomerWrote) read("""
                {"event": "message_created", "id": 9, "content": "And?", "message_type": "incoming", "conversation": {"id": 31, "messages": [
                   {"id": 4, "content": "Hello", "message_type": 0, "created_at": 1772359200},
                   {"id": 5, "content": "Hi, welcome!", "message_type": 3},
                   {"id": 6, "content": "Assigned to Kim", "message_type": 2},
                   {"id": 7, "content": "Checking", "message_type": 1},
                   {"id": 8, "content": "third time", "message_type": 1, "private": true},
                   {"id": 10, "content": null, "message_type": 0}]}}""");
        assertThat(event.turns())
                .extracting(WireTurn::role)
                .containsExactly(Role.CUSTOMER, Role.BOT, Role.SYSTEM, Role.AGENT, Role.PRIVATE, Role.CUSTOMER);
        assertThat(event.turns().get(0).at()).isEqualTo("2026-03-01T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "outgoing, false, not_by_the_customer",
        "template, false, not_by_the_customer",
        "1, false, not_by_the_customer",
        "activity, false, not_by_the_customer",
        "incoming, true, private",
        "outgoing, true, private"
    })
    void whatTheAgentOrTheSystemWroteIsIgnored(String type, boolean isPrivate, String reason) {
        ChatwootEvent event = read("{\"event\": \"message_created\", \"content\": \"x\", \"message_type\": \"" + type
                + "\", \"private\": " + isPrivate + "}");
        assertThat(event).isEqualTo(new Ignored(reason));
    }

    @Test
    void ourOwnNoteIsIgnoredSoThatThereIsNoLoop() {
        assertThat(read("{\"event\": \"message_created\", \"content\": \"Escalation risk: high.\","
                        + " \"message_type\": \"outgoing\", \"private\": true}"))
                .isEqualTo(new Ignored("private"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "3", "{\"event\": \"message_updated\"}", "{\"event\": {\"a\": 1}}"})
    void otherEventsAreIgnored(String body) {
        assertThat(read(body)).isEqualTo(new Ignored("not_a_new_message"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"  \"", "{}", "[1]"})
    void aMessageWithoutWordsIsIgnored(String content) {
        assertThat(read("{\"event\": \"message_created\", \"message_type\": \"incoming\", \"content\": " + content
                        + "}"))
                .isEqualTo(new Ignored("no_text"));
    }

    private static ChatwootEvent read(String body) {
        try {
            return ChatwootEvent.read(new ObjectMapper().readTree(body));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
