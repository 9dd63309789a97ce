package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a company's pack changes, as a helpdesk sees it; and what no pack can change. */
@QuarkusTest
class PackTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LATE = "My grinder was due on Monday and it still has not come. I waited in twice.";

    @Test
    void aPackIsNamedInTheAnswerAndNothingIsWithoutOne() {
        JsonNode with = assist(talk(LATE), "{}");
        assertThat(with.at("/model/packs/0").textValue())
                .hasSize(64)
                .isEqualTo(validate("{}").at("/sha256").textValue());
        assertThat(with.at("/warnings")).isEmpty();
        assertThat(assist(talk(LATE), null).at("/model/packs")).isEmpty();
    }

    @Test
    void theEmptyPackChangesNothing() {
        assertThat(advice(assist(talk(LATE), "{}"))).isEqualTo(advice(assist(talk(LATE), null)));
    }

    @Test
    void aRuleFindsTheCompanysOwnSignalAndIsNamedAsTheReason() {
        String talk = talk("I will brew with the Blue Heron people from Friday on.");
        String pack = """
                {"rules": [{"id": "rival", "pattern": "blue heron", "signal": "churn_threat"}]}""";
        JsonNode answer = assist(talk, pack);
        assertThat(texts(answer.at("/customer/signals"))).contains("churn_threat");
        assertThat(texts(answer.at("/evidence"), "source")).contains("pack.rival");
        assertThat(texts(assist(talk, null).at("/customer/signals"))).doesNotContain("churn_threat");
        assertThat(answer.at("/escalation/risk").doubleValue())
                .isGreaterThan(assist(talk, null).at("/escalation/risk").doubleValue());
    }

    @Test
    void aRuleIsSilentWhereItsWordsAreNegated() {
        String talk = talk("I would not go to Blue Heron.");
        String pack = """
                {"rules": [{"id": "rival", "pattern": "go* to blue heron", "signal": "churn_threat"}]}""";
        assertThat(texts(assist(talk, pack).at("/customer/signals"))).doesNotContain("churn_threat");
    }

    @Test
    void theLexiconMovesTheScoreOfATurnByItsWeight() {
        String talk = talk("After the update the frother is bricked.");
        double usual = score(assist(talk, null));
        double worse = score(assist(talk, lexicon("bricked", "negative", "0.5", "stated")));
        double better = score(assist(talk, lexicon("bricked", "positive", "0.1", "stated")));
        assertThat(worse).isLessThan(usual - 0.1);
        assertThat(better).isGreaterThanOrEqualTo(usual);
        assertThat(score(assist(talk, lexicon("grinder", "negative", "0.5", "stated"))))
                .isEqualTo(usual);
    }

    @Test
    void aToneStatedIsNotStruckWhereItIsNegated() {
        String talk = talk("It is not bricked at all.");
        double usual = score(assist(talk, null));
        assertThat(score(assist(talk, lexicon("bricked", "negative", "0.5", "stated"))))
                .isEqualTo(usual);
        assertThat(score(assist(talk, lexicon("bricked", "negative", "0.5", "anywhere"))))
                .isLessThan(usual);
    }

    @Test
    void noLexiconMakesAThreatPleasant() {
        String talk = talk("I am going to sue you, and I will enjoy it.");
        JsonNode answer = assist(talk, lexicon("sue", "positive", "1", "anywhere"));
        assertThat(score(answer)).isLessThanOrEqualTo(-0.5);
        assertThat(texts(answer.at("/escalation/gates"), "id")).contains("legal");
    }

    @Test
    void allowedWordsAreNamesAndNothingElse() {
        String talk = talk("Could I add two Furious Idiot burgers to order 4471-B?");
        JsonNode usual = assist(talk, null);
        JsonNode allowed = assist(talk, "{\"allow_list\": [\"Furious Idiot\"]}");
        assertThat(score(allowed)).isGreaterThan(score(usual));
        assertThat(texts(allowed.at("/customer/emotions"), "id")).doesNotContain("anger");
    }

    @Test
    void anAllowedNameSilencesASignalOnlyWhereTheNameStands() {
        String pack = "{\"allow_list\": [\"Lawyer Lane\"]}";
        String named = talk("Please deliver to 4 Lawyer Lane, my lawyer is waiting to take you to court.");
        assertThat(texts(assist(named, pack).at("/customer/signals"))).contains("legal_threat");
    }

    @Test
    void noPackClosesAGateOfSafety() {
        List<String> dangers = List.of(
                "I do not want to live any more.",
                "Tell your driver that I will punch somebody over this.",
                "The heater caught fire and my son got burned.");
        List<String> gates = List.of("self_harm", "violence", "hazard");
        for (int i = 0; i < dangers.size(); i++) {
            String talk = talk(dangers.get(i));
            JsonNode usual = assist(talk, null);
            assertThat(texts(usual.at("/escalation/gates"), "id")).contains(gates.get(i));
            JsonNode answer = assist(talk, everyWordAllowed(dangers.get(i)));
            assertThat(texts(answer.at("/escalation/gates"), "id"))
                    .isEqualTo(texts(usual.at("/escalation/gates"), "id"));
            assertThat(answer.at("/cards")).isEqualTo(usual.at("/cards"));
            assertThat(answer.at("/escalation/decision/action").textValue()).isEqualTo("handoff");
            // Only under a hazard may one apology follow.
            assertThat(texts(answer.at("/suggestions"), "technique")).isSubsetOf("handoff", "apology");
        }
    }

    @Test
    void anAllowedPhraseThatTouchesSafetyIsWarnedOf() {
        String pack = "{\"allow_list\": [\"kill myself\"]}";
        JsonNode verdict = validate(pack);
        assertThat(verdict.at("/valid").booleanValue()).isTrue();
        assertThat(finding(verdict, "/allow_list/0")).isEqualTo("warning safety");
        assertThat(texts(assist(talk("Hello there"), pack).at("/warnings"))).contains("pack_cannot_silence_safety");
    }

    @Test
    void aPackMayNeitherOpenNorOutvoteAGateOfSafety() {
        assertThat(finding(validate("""
                {"rules": [{"id": "x", "pattern": "hello", "signal": "self_harm"}]}"""), "/rules/0/signal")).isEqualTo("error safety");
        assertThat(finding(validate("""
                {"policies": [{"id": "lazy", "nudge_agent": 1, "notify_supervisor": 1, "handoff": 1,
                  "on_gate": {"self_harm": "none"}}]}"""), "/policies/0/on_gate/self_harm")).isEqualTo("error safety");
        assertThat(finding(validate("{\"techniques_disabled\": [\"humour\", \"handoff\"]}"), "/techniques_disabled/1"))
                .isEqualTo("error safety");
    }

    @Test
    void aLazyPolicyStillHandsOverWhereSomebodyIsInDanger() {
        String body = body(talk("I do not want to live any more."), """
                {"policies": [{"id": "lazy", "nudge_agent": 1, "notify_supervisor": 1, "handoff": 1}]}""", "{\"policy\": \"lazy\"}");
        assertThat(ok(post("/v1/assist", body))
                        .at("/escalation/decision/action")
                        .textValue())
                .isEqualTo("handoff");
    }

    @Test
    void theCompanysOwnWordingGoesFirst() {
        JsonNode answer = assist(talk(LATE), """
                {"phrases": [{"technique": "apology", "use": "event", "text": "The roastery is sorry that {event}. {step}"},
                  {"technique": "apology", "use": "about", "text": "The roastery is sorry about {about}. {step}"}]}""");
        JsonNode apology = only(answer.at("/suggestions"), "technique", "apology");
        assertThat(apology.at("/text").textValue())
                .startsWith("The roastery is sorry")
                .doesNotContain("{", "}");
        assertThat(apology.at("/template").textValue()).startsWith("pack.apology.");
    }

    @Test
    void aWordingThatCannotBeFilledGivesWayToTheProducts() {
        JsonNode answer = assist(talk(LATE), """
                {"phrases": [{"technique": "apology", "text": "Sorry for your {tenure}. {gift}"}]}""");
        assertThat(only(answer.at("/suggestions"), "technique", "apology")
                        .at("/template")
                        .textValue())
                .startsWith("apology.");
    }

    @Test
    void noSuggestionHoldsWordsToAvoidAndDraftsAreTold() {
        JsonNode usual = assist(talk(LATE), null);
        assertThat(texts(usual.at("/suggestions"), "text").toString().toLowerCase(java.util.Locale.ROOT))
                .contains("grinder");
        String pack =
                "{\"words_to_avoid\": [{\"phrase\": \"grinder\", \"use\": \"machine\"}, {\"phrase\": \"cheap\", \"use\": \"good value\"}]}";
        JsonNode answer = assist(talk(LATE), pack);
        assertThat(texts(answer.at("/suggestions"), "text").toString().toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("grinder");
        JsonNode draft = draft("Cheap beans are on the way.", pack);
        assertThat(draft.at("/matches/0/rule/id").textValue()).isEqualTo("pack.words_to_avoid.1");
        assertThat(draft.at("/rewrite/text").textValue()).isEqualTo("Good value beans are on the way.");
        assertThat(draft("The beans are on the way.", pack).at("/matches")).isEmpty();
    }

    @Test
    void aLintMarksADraftAndReplacesWithNamedParts() {
        String pack = """
                {"rules": [{"id": "queue", "pattern": "ticket <number: #number>", "lint": "house_style", "severity": 1,
                  "message": "We say request.", "replacements": ["request {number}"]}]}""";
        JsonNode answer = draft("I have found ticket 4471 for you.", pack);
        JsonNode match = answer.at("/matches/0");
        assertThat(match.at("/rule/id").textValue()).isEqualTo("pack.queue");
        assertThat(match.at("/rule/category").textValue()).isEqualTo("house_style");
        assertThat(match.at("/offset").intValue()).isEqualTo(13);
        assertThat(match.at("/length").intValue()).isEqualTo(11);
        assertThat(answer.at("/rewrite/text").textValue()).isEqualTo("I have found request 4471 for you.");
        assertThat(draft("I have found your request.", pack).at("/matches")).isEmpty();
    }

    @Test
    void anAllowedNameIsNoFaultOfADraftButACardNumberStaysOne() {
        String shouted = "We can send THE VERY OLD ROASTER to you today.";
        assertThat(draft(shouted, "{}").at("/matches")).isNotEmpty();
        assertThat(draft(shouted, "{\"allow_list\": [\"The Very Old Roaster\"]}")
                        .at("/matches"))
                .isEmpty();
        String card = "Your card 4111 1111 1111 1111 was refused.";
        assertThat(draft(card, "{\"allow_list\": [\"4111 1111 1111 1111\"]}").at("/matches/0/rule/id"))
                .isEqualTo(draft(card, "{}").at("/matches/0/rule/id"));
        assertThat(draft(card, "{}").at("/matches")).isNotEmpty();
    }

    @Test
    void aDisabledTechniqueIsWithheldBesidesThoseOfTheOptions() {
        JsonNode answer = ok(post(
                "/v1/assist",
                body(
                        talk(LATE),
                        "{\"techniques_disabled\": [\"apology\"]}",
                        "{\"techniques_disabled\": [\"mirror\"]}")));
        assertThat(texts(answer.at("/suggestions"), "technique")).doesNotContain("apology", "mirror");
        assertThat(only(answer.at("/withheld"), "technique", "apology")
                        .at("/reason_code")
                        .textValue())
                .isEqualTo("technique_disabled");
    }

    @Test
    void aPolicyOfThePackDecidesWhenItIsNamed() {
        String jumpy = """
                {"policies": [{"id": "jumpy", "nudge_agent": 0, "notify_supervisor": 0.001, "handoff": 1, "evidence": 1}]}""";
        JsonNode answer =
                ok(post("/v1/assist", body(talk("What are your opening hours?"), jumpy, "{\"policy\": \"jumpy\"}")));
        assertThat(answer.at("/escalation/decision/policy").textValue()).isEqualTo("jumpy");
        assertThat(answer.at("/escalation/decision/action").textValue()).isEqualTo("notify_supervisor");
        JsonNode without = problem(422, post("/v1/assist", body(talk("Hi"), null, "{\"policy\": \"jumpy\"}")));
        assertThat(without.at("/pointer").textValue()).isEqualTo("/options/policy");
        assertThat(without.at("/detail").textValue()).contains("balanced").doesNotContain("jumpy");
    }

    @Test
    void theCompanysCardGoesFirstInItsCountryAndNowhereElse() {
        String pack = """
                {"crisis_cards": [{"country": "NZ", "text": "Stay and give the line below.", "contacts": ["Line A: 12"]}]}""";
        String there = talk("I do not want to live any more.", "NZ");
        JsonNode card = assist(there, pack).at("/cards/0");
        assertThat(card.at("/contacts/0").textValue()).isEqualTo("Line A: 12");
        assertThat(card.at("/source").textValue()).isEqualTo("Your company");
        assertThat(texts(assist(there, pack).at("/warnings"))).doesNotContain("crisis_card_missing");
        assertThat(texts(assist(there, null).at("/warnings"))).contains("crisis_card_missing");
        String elsewhere = talk("I do not want to live any more.", "GB");
        assertThat(assist(elsewhere, pack).at("/cards"))
                .isEqualTo(assist(elsewhere, null).at("/cards"));
    }

    @Test
    void aPackThatIsNotTheOneThatWasMeantIsRefused() {
        String digest =
                validate("{\"allow_list\": [\"Bloody Mary\"]}").at("/sha256").textValue();
        ok(post("/v1/assist", body(talk("Hi"), "{ \"allow_list\" :\n[\"Bloody Mary\"] }", sha(digest))));
        JsonNode other =
                problem(422, post("/v1/assist", body(talk("Hi"), "{\"allow_list\": [\"Bloody Maria\"]}", sha(digest))));
        assertThat(other.at("/pointer").textValue()).isEqualTo("/options/pack_sha256");
        JsonNode none = problem(422, post("/v1/assist", body(talk("Hi"), null, sha(digest))));
        assertThat(none.at("/pointer").textValue()).isEqualTo("/options/pack_sha256");
    }

    @Test
    void twoCompaniesAtOnceNeverMeet() throws Exception {
        String talk = talk("I will brew with the Blue Heron people from Friday on.");
        List<String> packs = List.of(
                "{\"rules\": [{\"id\": \"rival\", \"pattern\": \"blue heron\", \"signal\": \"churn_threat\"}]}",
                "{\"rules\": [{\"id\": \"rival\", \"pattern\": \"blue heron\", \"signal\": \"urgency\"}]}",
                "{\"allow_list\": [\"Blue Heron\"]}");
        List<JsonNode> alone = new ArrayList<>();
        packs.forEach(pack -> alone.add(advice(assist(talk, pack))));
        JsonNode nobody = advice(assist(talk, null));
        assertThat(alone.get(0)).isNotEqualTo(alone.get(1)).isNotEqualTo(nobody);
        ExecutorService desks = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Boolean>> requests = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                int who = i % 4;
                requests.add(() -> who == 3
                        ? advice(assist(talk, null)).equals(nobody)
                        : advice(assist(talk, packs.get(who))).equals(alone.get(who)));
            }
            for (Future<Boolean> same : desks.invokeAll(requests)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            desks.shutdown();
        }
    }

    @Test
    void aLookBackSeesWithThePackToo() {
        String pack = """
                {"rules": [{"id": "rival", "pattern": "blue heron", "signal": "churn_threat"}]}""";
        String talk = talk("I will brew with the Blue Heron people from Friday on.");
        JsonNode with = ok(post("/v1/reflect", body(talk, pack, null)));
        assertThat(with.at("/model/packs")).hasSize(1);
        assertThat(with.toString()).contains("churn_threat");
        assertThat(ok(post("/v1/reflect", body(talk, null, null))).toString()).doesNotContain("churn_threat");
    }

    @Test
    void theExamplePackIsFine() {
        JsonNode verdict = validate(Examples.PACK);
        assertThat(verdict.at("/findings")).isEmpty();
        assertThat(verdict.at("/valid").booleanValue()).isTrue();
        JsonNode answer = ok(post("/v1/assist", Examples.WITH_PACK));
        assertThat(texts(answer.at("/customer/signals"))).contains("churn_threat");
        assertThat(answer.at("/escalation/decision/policy").textValue()).isEqualTo("night_shift");
    }

    private static String lexicon(String phrase, String effect, String weight, String scope) {
        return "{\"lexicon\": [{\"phrase\": \"%s\", \"effect\": \"%s\", \"weight\": %s, \"scope\": \"%s\"}]}"
                .formatted(phrase, effect, weight, scope);
    }

    private static String everyWordAllowed(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.replace(".", "").split(" ")) {
            words.add("\"" + word + "\"");
        }
        return "{\"allow_list\": " + words + "}";
    }

    private static String sha(String digest) {
        return "{\"pack_sha256\": \"" + digest + "\"}";
    }

    private static String talk(String words) {
        return "{\"turns\": [{\"role\": \"customer\", \"text\": \"" + words + "\"}]}";
    }

    private static String talk(String words, String country) {
        return "{\"turns\": [{\"role\": \"customer\", \"text\": \"" + words
                + "\"}], \"context\": {\"policy\": {\"crisis_country\": \"" + country + "\"}}}";
    }

    private static String body(String request, @Nullable String pack, @Nullable String options) {
        ObjectNode body = (ObjectNode) tree(request);
        body.put("language", "en");
        if (pack != null) {
            body.set("pack", tree(pack));
        }
        if (options != null) {
            body.set("options", tree(options));
        }
        return body.toString();
    }

    private static JsonNode assist(String request, @Nullable String pack) {
        return ok(post("/v1/assist", body(request, pack, "{\"max_suggestions\": 5, \"explain\": \"full\"}")));
    }

    private static JsonNode draft(String words, String pack) {
        ObjectNode body = JSON.createObjectNode().put("draft", words);
        body.set("pack", tree(pack));
        return ok(post("/v1/drafts/check", body.toString()));
    }

    private static JsonNode validate(String pack) {
        return ok(post("/v1/packs/validate", pack));
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }

    private static JsonNode ok(Response response) {
        return tree(response.then().statusCode(200).extract().asString());
    }

    private static JsonNode problem(int status, Response response) {
        return tree(response.then().statusCode(status).extract().asString());
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The answer without what may differ and without the pack's name. */
    private static JsonNode advice(JsonNode answer) {
        ObjectNode advice = answer.deepCopy();
        advice.remove(List.of("request_id", "timing_ms", "model"));
        return advice;
    }

    private static double score(JsonNode answer) {
        return answer.at("/customer/turns/0/sentiment/score").doubleValue();
    }

    private static String finding(JsonNode verdict, String pointer) {
        JsonNode found = only(verdict.at("/findings"), "pointer", pointer);
        return found.at("/severity").textValue() + " " + found.at("/code").textValue();
    }

    private static JsonNode only(JsonNode list, String field, String value) {
        List<JsonNode> found = StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path(field).asText().equals(value))
                .toList();
        assertThat(found).as("%s %s in %s", field, value, list).hasSize(1);
        return found.get(0);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
