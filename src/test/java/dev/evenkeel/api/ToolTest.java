package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.languagetool.remote.CheckConfigurationBuilder;
import org.languagetool.remote.RemoteLanguageTool;
import org.languagetool.remote.RemoteResult;
import org.languagetool.remote.RemoteRuleMatch;

/** LanguageTool's contract, first through a client of LanguageTool that was not made for this service, then by the letter. */
@QuarkusTest
class ToolTest {

    private static final String DRAFT = "😀 Hello. You need to send the form. Unfortunately, the lamp is gone.";

    private static RemoteLanguageTool client() throws MalformedURLException {
        return new RemoteLanguageTool(new URL(RestAssured.baseURI + ":" + RestAssured.port));
    }

    @Test
    void aLanguageToolClientFindsTheMatchesAndMakesTheCorrections() throws MalformedURLException {
        RemoteResult result = client().check(DRAFT, "en-GB");
        assertThat(result.getMatches())
                .extracting(RemoteRuleMatch::getRuleId)
                .contains("command.you_must", "neg_lead.unfortunately");
        assertThat(corrected(DRAFT, result.getMatches()))
                .isEqualTo("😀 Hello. Could you send the form? The lamp is gone.");
        assertThat(result.getLanguageCode()).isEqualTo("en-GB");
        assertThat(result.getRemoteServer().getSoftware()).isEqualTo("Evenkeel");
        RemoteRuleMatch match = result.getMatches().get(0);
        assertThat(match.getCategoryId()).contains("COMMAND");
        assertThat(match.getLocQualityIssueType()).contains("style");
        assertThat(match.getShortMessage()).contains("Command");
        assertThat(match.getContext().substring(match.getContextOffset())).startsWith("You need to send");
    }

    private static String corrected(String text, List<RemoteRuleMatch> matches) {
        StringBuilder out = new StringBuilder(text);
        for (int i = matches.size() - 1; i >= 0; i--) {
            RemoteRuleMatch match = matches.get(i);
            int start = match.getErrorOffset();
            match.getReplacements()
                    .flatMap(words -> words.stream().findFirst())
                    .ifPresent(words -> out.replace(start, start + match.getErrorLength(), words));
        }
        return out.toString();
    }

    @Test
    void aLanguageToolClientChoosesItsRules() throws MalformedURLException {
        RemoteResult without = client().check(
                        DRAFT,
                        new CheckConfigurationBuilder("en-US")
                                .disabledRuleIds("command.you_must")
                                .build());
        assertThat(without.getMatches())
                .extracting(RemoteRuleMatch::getRuleId)
                .containsExactly("neg_lead.unfortunately");
        RemoteResult only = client().check(
                        DRAFT,
                        new CheckConfigurationBuilder("en-US")
                                .enabledRuleIds("command.you_must")
                                .enabledOnly()
                                .build());
        assertThat(only.getMatches()).extracting(RemoteRuleMatch::getRuleId).containsExactly("command.you_must");
    }

    @Test
    void aLanguageToolClientLearnsTheLimitAndTheLanguage() throws MalformedURLException {
        assertThat(client().getMaxTextLength()).isEqualTo(20_000);
        RemoteResult guessed = client().check(
                        "Vous devez nous envoyer le formulaire dès demain matin, sans faute.",
                        new CheckConfigurationBuilder().build());
        assertThat(guessed.getLanguageCode()).isEqualTo("fr");
        assertThat(guessed.getMatches()).isEmpty();
    }

    @Test
    void aLanguageToolClientIsToldOfALanguageThatIsNotChecked() {
        assertThatThrownBy(() -> client().check(DRAFT, "de-DE")).hasMessageContaining("Supported language codes");
    }

    private static ValidatableResponse check(String... form) {
        var request = given().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        for (int i = 0; i < form.length; i += 2) {
            request = request.formParam(form[i], form[i + 1]);
        }
        return request.post("/v2/check").then();
    }

    @Test
    void annotatedTextIsCheckedWithoutItsMarkup() {
        check(
                        "language",
                        "en-US",
                        "data",
                        "{\"annotation\":[{\"markup\":\"<p>\"},{\"text\":\"You need to \"},{\"markup\":\"<b>\"},{\"text\":\"sign the form.\"}]}")
                .statusCode(200)
                .body("matches.rule.id", hasItem("command.you_must"))
                .body("matches[0].offset", equalTo(3))
                .body("matches[0].length", equalTo(29))
                .body("matches[0].replacements", empty());
    }

    @Test
    void categoriesAndLevelsAreHonoured() {
        check("language", "en", "text", DRAFT, "disabledCategories", "COMMAND,NEG_LEAD")
                .body("matches", empty());
        check("language", "en", "text", DRAFT, "enabledOnly", "true", "enabledCategories", "NEG_LEAD")
                .body("matches", hasSize(1));
        check("language", "en", "text", "Please utilise the form.").body("matches", empty());
        check("language", "en", "text", "Please utilise the form.", "level", "picky")
                .body("matches.rule.category.id", hasItem("JARGON"));
        check("language", "en", "text", "Please utilise the form.", "enabledRules", "jargon.word")
                .body("matches", hasSize(1));
    }

    @Test
    void theAnswerHasLanguageToolsFields() {
        check(
                        "language",
                        "auto",
                        "preferredVariants",
                        "de-DE,en-AU",
                        "text",
                        "Please sign here. You must call the doctor today.")
                .statusCode(200)
                .body("software.apiVersion", equalTo(1))
                .body("warnings.incompleteResults", equalTo(false))
                .body("language.code", equalTo("en-AU"))
                .body("language.detectedLanguage.code", equalTo("en-AU"))
                .body("sentenceRanges", equalTo(List.of(List.of(0, 17), List.of(18, 49))))
                .body("matches[0].sentence", equalTo("You must call the doctor today."))
                .body("matches[0].type.typeName", equalTo("Other"))
                .body("matches[0].rule.category.name", equalTo("Command"));
    }

    @ParameterizedTest
    @CsvSource({
        "language=en, Missing 'text' or 'data'",
        "language=en&text=calm&data=calm, Set only",
        "text=calm, Missing 'language'",
        "language=tlh&text=calm, Supported language codes",
        "language=en&text=calm&level=calm, level",
        "language=en&text=calm&enabledOnly=true, You must specify enabled rules",
        "language=en&text=calm&enabledOnly=true&disabledRules=calm, You cannot specify disabled rules",
        "language=en&text=calm%zz, percent-encoded",
        "language=en&data=calm, JSON"
    })
    void whatIsMissingOrUnknownIsRefusedInPlainTextWithoutTheText(String form, String reason) {
        given().contentType("application/x-www-form-urlencoded")
                .body(form)
                .post("/v2/check")
                .then()
                .statusCode(400)
                .contentType("text/plain")
                .body(containsString("Error: "))
                .body(containsString(reason))
                .body(not(containsString("calm")));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        check("language", "en", "text", "word ".repeat(4_001)).statusCode(413);
        check("language", "en", "text", "").statusCode(200).body("matches", empty());
    }

    @Test
    void theLanguagesAreTold() {
        given().get("/v2/languages").then().statusCode(200).body("longCode", hasItem("en-GB"));
    }
}
