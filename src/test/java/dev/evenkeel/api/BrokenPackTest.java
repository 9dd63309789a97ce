package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs that cannot be used, whether by mistake or on purpose. */
@QuarkusTest
class BrokenPackTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TURNS =
            "\"turns\": [{\"role\": \"customer\", \"text\": \"Hello\"}], \"language\": \"en\"";

    @ParameterizedTest(name = "{2} at {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'rules':[{'id':'a','pattern':'(one','signal':'thanks'}]}|/rules/0/pattern|pattern",
                "{'rules':[{'id':'a','pattern':'Upper','lint':'x','message':'m'}]}|/rules/0/pattern|pattern",
                "{'rules':[{'id':'a','pattern':'~3','signal':'thanks'}]}|/rules/0/pattern|pattern",
                "{'rules':[{'id':'a','pattern':'one?','signal':'thanks'}]}|/rules/0/pattern|pattern",
                "{'rules':[{'id':'a','pattern':'@boss','signal':'thanks'}]}|/rules/0/pattern|pattern",
                "{'rules':[{'id':'a','pattern':'.*','signal':'thanks'}]}|/rules/0/pattern|pattern",
                "{'rules':[{'id':'a','pattern':'x','signal':'thanks'},{'id':'a','pattern':'y','signal':'thanks'}]}|/rules/1/id|name_taken",
                "{'rules':[{'id':'a','pattern':'x'}]}|/rules/0|value",
                "{'rules':[{'id':'a','pattern':'x','signal':'thanks','lint':'x','message':'m'}]}|/rules/0|value",
                "{'rules':[{'id':'a','pattern':'x','lint':'style'}]}|/rules/0/message|value",
                "{'rules':[{'id':'A b','pattern':'x','signal':'thanks'}]}|/rules/0/id|value",
                "{'rules':[{'id':'a','pattern':'x','signal':'joy'}]}|/rules/0/signal|value",
                "{'rules':[{'id':'a','pattern':'x','signal':'burst'}]}|/rules/0/signal|safety",
                "{'rules':[{'id':'a','pattern':'x','signal':'safety_hazard'}]}|/rules/0/signal|safety",
                "{'rules':[{'id':'a','pattern':'x','lint':'s','message':'m','severity':4}]}|/rules/0/severity|value",
                "{'rules':[{'id':'a','pattern':'x','lint':'s','message':'m','replacements':['{y}']}]}|/rules/0/replacements|replacement",
                "{'rules':[{'id':'a','pattern':'x','lint':'s','message':'m','replacements':['{y']}]}|/rules/0/replacements|replacement",
                "{'rules':[{'id':'a','pattern':'x','lint':'s','message':'m','replacements':[' y']}]}|/rules/0/replacements/0|value",
                "{'rules':{}}|/rules|value",
                "{'rules':[null]}|/rules/0|value",
                "{'rules':['x']}|/rules/0|value",
                "{'lexicon':[{'phrase':'x','effect':'positive','weight':1.5}]}|/lexicon/0/weight|value",
                "{'lexicon':[{'phrase':'x','effect':'positive','weight':1e999}]}|/lexicon/0/weight|value",
                "{'lexicon':[{'phrase':'x','effect':'positive','weight':'1'}]}|/lexicon/0/weight|value",
                "{'lexicon':[{'phrase':'x','effect':'great'}]}|/lexicon/0/effect|value",
                "{'lexicon':[{'phrase':'x','effect':'positive','scope':'moon'}]}|/lexicon/0/scope|value",
                "{'lexicon':[{'phrase':'(a','effect':'positive'}]}|/lexicon/0/phrase|plain_words",
                "{'lexicon':[{'effect':'positive'}]}|/lexicon/0/phrase|value",
                "{'allow_list':['']}|/allow_list/0|value",
                "{'allow_list':['   ']}|/allow_list/0|plain_words",
                "{'allow_list':['a. b']}|/allow_list/0|plain_words",
                "{'phrases':[{'technique':'apology','text':'I am sorry that {evnt}.'}]}|/phrases/0/text|wording",
                "{'phrases':[{'technique':'apology','text':'I am sorry that {event.'}]}|/phrases/0/text|wording",
                "{'phrases':[{'technique':'apology','text':'}{'}]}|/phrases/0/text|wording",
                "{'phrases':[{'technique':'apology','text':'{'}]}|/phrases/0/text|wording",
                "{'phrases':[{'technique':'apology','text':'{}'}]}|/phrases/0/text|wording",
                "{'phrases':[{'technique':'apology','text':'Please calm down.'}]}|/phrases/0/text|wording",
                "{'phrases':[{'technique':'apology','text':'Sorry!'}]}|/phrases/0/text|wording",
                "{'phrases':[{'technique':'apology','text':'We will see about it.','use':'monday'}]}|/phrases/0/use|use",
                "{'phrases':[{'technique':'practice','text':'Try it once more.'}]}|/phrases/0/technique|use",
                "{'phrases':[{'technique':'hug','text':'A hug.'}]}|/phrases/0/technique|value",
                "{'words_to_avoid':[{'phrase':'?!'}]}|/words_to_avoid/0/phrase|plain_words",
                "{'words_to_avoid':[{'phrase':'a','use':'{words}'}]}|/words_to_avoid/0/use|value",
                "{'techniques_disabled':['handoff']}|/techniques_disabled/0|safety",
                "{'policies':[{'id':'quiet','nudge_agent':0.1,'notify_supervisor':0.2,'handoff':0.3}]}|/policies/0/id|name_taken",
                "{'policies':[{'id':'p','nudge_agent':0.9,'notify_supervisor':0.2,'handoff':0.3}]}|/policies/0|policy",
                "{'policies':[{'id':'p','nudge_agent':0.1,'notify_supervisor':0.2}]}|/policies/0/handoff|value",
                "{'policies':[{'id':'p','nudge_agent':0.1,'notify_supervisor':0.2,'handoff':1,'on_gate':{'rain':'handoff'}}]}|/policies/0/on_gate|value",
                "{'policies':[{'id':'p','nudge_agent':0.1,'notify_supervisor':0.2,'handoff':1,'on_gate':{'hazard':'nudge_agent'}}]}|/policies/0/on_gate/hazard|safety",
                "{'crisis_cards':[{'country':'nz','text':'x','contacts':['y']}]}|/crisis_cards/0/country|value",
                "{'crisis_cards':[{'country':'NZ','text':'x','contacts':[]}]}|/crisis_cards/0/contacts|value",
                "{'crisis_cards':[{'country':'NZ','text':'x','contacts':['y']},{'country':'NZ','text':'x','contacts':['y']}]}|/crisis_cards/1|name_taken"
            })
    void everyFaultIsFoundAtItsPlaceAndKeepsThePackOutOfAnAnswer(String pack, String pointer, String code)
            throws IOException {
        String json = pack.replace('\'', '"');
        JsonNode verdict = tree(post("/v1/packs/validate", json)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(verdict.at("/valid").booleanValue()).isFalse();
        JsonNode finding = verdict.at("/findings/0");
        assertThat(finding.at("/pointer").textValue()).isEqualTo(pointer);
        assertThat(finding.at("/code").textValue()).isEqualTo(code);
        assertThat(finding.at("/severity").textValue()).isEqualTo("error");
        for (String path : new String[] {"/v1/assist", "/v1/drafts/check"}) {
            String body = "{" + TURNS + ", \"draft\": \"Hi.\", \"pack\": " + json + "}";
            JsonNode problem =
                    tree(post(path, body).then().statusCode(422).extract().asString());
            assertThat(problem.at("/pointer").textValue()).isEqualTo("/pack" + pointer);
            assertThat(problem.at("/type").textValue()).isEqualTo("urn:evenkeel:problem:invalid-field");
        }
    }

    @Test
    void allFaultsAreFoundAtOnce() throws IOException {
        JsonNode verdict = tree(
                post("/v1/packs/validate", """
                {"allow_list": ["a. b"], "rules": [{"id": "a", "pattern": "(", "signal": "thanks"}],
                 "techniques_disabled": ["handoff"], "phrases": [{"technique": "apology", "text": "sorry"}]}""").then().statusCode(200).extract().asString());
        assertThat(verdict.at("/findings").findValuesAsText("pointer"))
                .containsExactlyInAnyOrder(
                        "/allow_list/0", "/rules/0/pattern", "/techniques_disabled/0", "/phrases/0/text");
    }

    @Test
    void anUnknownFieldIsOnlyWarnedOf() throws IOException {
        String pack =
                "{\"lexikon\": [], \"rules\": [{\"id\": \"a\", \"pattern\": \"x\", \"signal\": \"thanks\", \"why\": 1}]}";
        JsonNode verdict = tree(post("/v1/packs/validate", pack)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(verdict.at("/valid").booleanValue()).isTrue();
        assertThat(verdict.at("/findings").findValuesAsText("pointer")).containsExactly("/lexikon", "/rules/0/why");
        JsonNode answer = tree(post("/v1/assist", "{" + TURNS + ", \"pack\": " + pack + "}")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(answer.at("/warnings").toString())
                .isEqualTo("[\"unknown_field:/pack/lexikon\",\"unknown_field:/pack/rules/0/why\"]");
    }

    @Test
    void aPackPast64KiBIsTooLargeHoweverItIsFormatted() {
        String fits = "{\"x\":\"" + "a".repeat(64 * 1024 - 8) + "\"}";
        post("/v1/packs/validate", fits.replace(":", " :  ")).then().statusCode(200);
        String tooLarge = fits.replace("x", "xy");
        post("/v1/packs/validate", tooLarge).then().statusCode(413);
        for (String path : new String[] {"/v1/assist", "/v1/drafts/check"}) {
            String body = "{" + TURNS + ", \"draft\": \"Hi.\", \"pack\": " + tooLarge + "}";
            assertThat(post(path, body).then().statusCode(413).extract().<String>path("pointer"))
                    .isEqualTo("/pack");
        }
    }

    @Test
    void whatIsNoObjectIsRefusedAsEverywhere() {
        post("/v1/packs/validate", "[]").then().statusCode(400);
        post("/v1/packs/validate", "{\"a\":1,\"a\":2}").then().statusCode(400);
        post("/v1/packs/validate", "").then().statusCode(400);
        post("/v1/packs/validate", "null").then().statusCode(400);
        given().contentType("text/plain")
                .body("{}")
                .post("/v1/packs/validate")
                .then()
                .statusCode(415);
    }

    @Test
    void patternsThatWouldCostEveryMessageTooMuchAreRefused() throws IOException {
        StringBuilder alike = new StringBuilder("{\"allow_list\":[");
        for (int i = 0; i < 300; i++) {
            alike.append(i == 0 ? "" : ",").append("\"the ").append(i).append("\"");
        }
        JsonNode verdict = tree(post("/v1/packs/validate", alike + "]}")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(verdict.at("/findings/0/pointer").textValue()).isEqualTo("/allow_list");
        assertThat(verdict.at("/findings/0/code").textValue()).isEqualTo("too_costly");
    }

    @Test
    void noMutilatedPackBreaksTheService() {
        Random random = new Random(20261122);
        String[] scraps = {
            "null", "{}", "[]", "\"\"", "\"\\ud800\"", "-1", "1e999", "\\", "{", "]", "|", "<", "@", "((((("
        };
        Duration enough = Duration.ofSeconds(10);
        for (int i = 0; i < 150; i++) {
            String pack = Examples.PACK;
            for (int cut = random.nextInt(3); cut >= 0; cut--) {
                int from = random.nextInt(pack.length());
                int to = Math.min(pack.length(), from + random.nextInt(6));
                pack = pack.substring(0, from) + scraps[random.nextInt(scraps.length)] + pack.substring(to);
            }
            Response response = post("/v1/packs/validate", pack);
            assertThat(response.statusCode()).as(pack).isIn(200, 400, 413);
            assertThat(response.time()).isLessThan(enough.toMillis());
            int inside = post("/v1/assist", "{" + TURNS + ", \"pack\": " + pack + "}")
                    .statusCode();
            assertThat(inside).as(pack).isIn(200, 400, 413, 422);
        }
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }

    private static JsonNode tree(String json) throws IOException {
        return JSON.readTree(json);
    }
}
