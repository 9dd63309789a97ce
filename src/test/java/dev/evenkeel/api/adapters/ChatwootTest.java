package dev.evenkeel.api.adapters;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What Chatwoot sees. The secret and the origins are those of the tests' configuration. */
@QuarkusTest
class ChatwootTest {

    private static final String SECRET = "a-secret-of-the-tests";
    private static final String MESSAGE = """
            {"event": "message_created", "id": 7, "message_type": "incoming", "private": false, "content_type": "text",
             "content": "This is the third time I ask. Get me a manager, bitte schön!", "account": {"id": 1, "name": "Shop"},
             "conversation": {"id": 31, "status": "open", "messages": []}, "sender": {"id": 4, "name": "Ada"}}""";

    @Test
    void aSignedMessageIsAnsweredWithAdvice() {
        post(MESSAGE, now(), SECRET, "")
                .statusCode(200)
                .body("ignored", nullValue())
                .body("note", nullValue())
                .body("advice.conversation_id", equalTo("31"))
                .body("advice.customer.signals", not(equalTo(null)))
                .body("advice.customer.turns.turn_id", contains("m7"))
                .body("advice.suggestions.size()", greaterThan(0))
                .body("advice.request_id", notNullValue());
    }

    @Test
    void theNoteIsABodyThatChatwootTakes() {
        post(MESSAGE, now(), SECRET, "?note=true")
                .statusCode(200)
                .body("note.private", equalTo(true))
                .body("note.message_type", equalTo("outgoing"))
                .body("note.content", containsString("Escalation risk: "));
    }

    @Test
    void anAgentsMessageIsIgnored() {
        post(MESSAGE.replace("incoming", "outgoing"), now(), SECRET, "")
                .statusCode(200)
                .body("ignored", equalTo("not_by_the_customer"))
                .body("advice", nullValue());
    }

    @Test
    void anotherSecretAnOldSealOrNoneIsRefusedWithoutAWordOfTheMessage() {
        assertThat(post(MESSAGE, now(), "another", "").statusCode(401).extract().asString())
                .contains("urn:evenkeel:problem:unauthorized")
                .doesNotContain("manager");
        post(MESSAGE, now() - 301, SECRET, "").statusCode(401);
        given().contentType("application/json")
                .body(MESSAGE)
                .post("/v1/adapters/chatwoot")
                .then()
                .statusCode(401);
    }

    @Test
    void aSignedBodyThatIsNoJsonIsMalformed() {
        post("{\"event\": ", now(), SECRET, "")
                .statusCode(400)
                .body("type", equalTo("urn:evenkeel:problem:malformed-json"));
        post("", now(), SECRET, "").statusCode(400);
    }

    @Test
    void thePageMayBeFramedByTheConfiguredChatwootOnly() {
        for (String path : new String[] {"/apps/chatwoot", "/apps/chatwoot/"}) {
            Response page = given().get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.header("Content-Security-Policy"))
                    .endsWith("frame-ancestors https://help.example http://127.0.0.1:1")
                    .doesNotContain("unsafe");
        }
        assertThat(given().get("/").header("Content-Security-Policy")).endsWith("frame-ancestors 'none'");
        given().get("/apps/chatwoot/origins").then().body("$", contains("https://help.example", "http://127.0.0.1:1"));
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static ValidatableResponse post(String message, long timestamp, String secret, String query) {
        byte[] body = message.getBytes(StandardCharsets.UTF_8);
        String seal = HexFormat.of().formatHex(Seal.digest(secret, String.valueOf(timestamp), body));
        return given().contentType("application/json")
                .header("X-Chatwoot-Timestamp", timestamp)
                .header("X-Chatwoot-Signature", "sha256=" + seal)
                .body(body)
                .post("/v1/adapters/chatwoot" + query)
                .then();
    }
}
