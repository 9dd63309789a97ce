package dev.evenkeel.conversations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ConversationsTest {

    private static List<ConversationFile> files() {
        return ConversationFile.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void theAdviceIsTheOneExpected(ConversationFile file) {
        JsonPath answer = given().contentType(ContentType.JSON)
                .body(file.request())
                .post("/v1/assist")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        SoftAssertions softly = new SoftAssertions();
        tone(file, answer, softly);
        offers(file, answer, softly);
        draft(file, answer, softly);
        settle(file, softly);
    }

    /** A conversation that is known not to come out right yet is reported as skipped, and as failed once it does, so that the list stays true. */
    private static void settle(ConversationFile file, SoftAssertions softly) {
        if (!ConversationFile.unmet().contains(file.name())) {
            softly.assertAll();
            return;
        }
        assertThat(softly.errorsCollected())
                .as("comes out right now: take it off the list of the unmet")
                .isNotEmpty();
        Assumptions.abort("not met yet: " + softly.errorsCollected().size() + " expectations");
    }

    private static void tone(ConversationFile file, JsonPath answer, SoftAssertions softly) {
        softly.assertThat(answer.getString("customer.sentiment.level"))
                .as("sentiment")
                .isIn(file.list("sentiment"));
        softly.assertThat(answer.getString("escalation.band")).as("band").isIn(file.list("band"));
        if (file.has("action")) {
            softly.assertThat(answer.getString("escalation.decision.action"))
                    .as("action")
                    .isIn(file.list("action"));
        }
        if (file.has("gates")) {
            softly.assertThat(answer.getList("escalation.gates.id", String.class))
                    .as("gates")
                    .containsExactlyInAnyOrderElementsOf(file.list("gates"));
        }
        List<String> signals = answer.getList("customer.signals", String.class);
        softly.assertThat(signals).as("signals").containsAll(file.list("signals"));
        softly.assertThat(signals).as("not_signals").doesNotContainAnyElementsOf(orNone(file.list("not_signals")));
    }

    private static void offers(ConversationFile file, JsonPath answer, SoftAssertions softly) {
        List<String> offered = answer.getList("suggestions.technique", String.class);
        softly.assertThat(offered).as("offers").containsAll(file.list("offers"));
        softly.assertThat(offered).as("not_offers").doesNotContainAnyElementsOf(orNone(file.list("not_offers")));
        if (file.has("silent")) {
            softly.assertThat(answer.getList("suggestions.text", String.class))
                    .as("silent")
                    .isEmpty();
        }
        if (file.has("cards")) {
            softly.assertThat(answer.getList("cards.gate", String.class))
                    .as("cards")
                    .containsExactlyInAnyOrderElementsOf(file.list("cards"));
        }
        if (file.has("hold")) {
            softly.assertThat(answer.getBoolean("hold.active"))
                    .as("hold")
                    .isEqualTo(Boolean.parseBoolean(file.list("hold").get(0)));
        }
        softly.assertThat(answer.getList("agent.used", String.class)).as("used").containsAll(file.list("used"));
        if (file.expect().getOrDefault("withheld", Map.of()) instanceof Map<?, ?> withheld) {
            withheld.forEach((technique, code) -> {
                List<String> codes = answer.getList(
                        "withheld.findAll { it.technique == '" + technique + "' }.reason_code", String.class);
                softly.assertThat(codes).as("withheld " + technique).isNotEmpty();
                if (!"any".equals(code)) {
                    softly.assertThat(codes).as("withheld " + technique).contains(String.valueOf(code));
                }
            });
        }
    }

    private static void draft(ConversationFile file, JsonPath answer, SoftAssertions softly) {
        if (file.has("draft_categories")) {
            softly.assertThat(answer.getList("draft.matches.rule.category", String.class))
                    .as("draft categories")
                    .containsExactlyInAnyOrderElementsOf(file.list("draft_categories"));
        }
        if (file.has("draft_rewrite")) {
            softly.assertThat(answer.getString("draft.rewrite.text"))
                    .as("rewrite")
                    .isEqualTo(file.list("draft_rewrite").get(0));
        }
    }

    /** AssertJ refuses an empty list of forbidden things. */
    private static List<String> orNone(List<String> items) {
        return items.isEmpty() ? List.of("\u0000") : items;
    }

    @Test
    void halfOfTheConversationsAreThoseInWhichTheRightAnswerIsToStayQuiet() {
        List<ConversationFile> all = files();
        long quiet = all.stream().filter(file -> file.has("silent")).count();
        assertThat(all).hasSizeGreaterThanOrEqualTo(25);
        assertThat(quiet).isGreaterThanOrEqualTo(all.size() * 2L / 5);
    }
}
