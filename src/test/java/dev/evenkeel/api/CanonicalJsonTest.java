package dev.evenkeel.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one form of a document: the rules of RFC 8785. */
class CanonicalJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void membersStandInOrderAndWithoutWhiteSpace() {
        assertThat(canonical("{ \"b\" : [ 1 , true , null ] ,\n \"a\" : { } , \"B\" : [] }"))
                .isEqualTo("{\"B\":[],\"a\":{},\"b\":[1,true,null]}");
    }

    @Test
    void namesAreOrderedByUtf16UnitsAndNotByCodePoint() {
        assertThat(canonical("{\"\\ufb33\":1,\"\\ud83d\\ude00\":2,\"\\r\":3,\"1\":4}"))
                .isEqualTo("{\"\\r\":3,\"1\":4,\"\ud83d\ude00\":2,\"\ufb33\":1}");
    }

    @Test
    void onlyWhatMustBeEscapedIsAndAsShortAsCanBe() {
        assertThat(canonical("[\"\\u20ac\\/\\u000F\\u000aA'\\u0042\\u0022\\\\\"]"))
                .isEqualTo("[\"\u20ac/\\u000f\\nA'B\\\"\\\\\"]");
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1.0, 1",
        "0.50, 0.5",
        "-4.5, -4.5",
        "1e2, 100",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "1e30, 1e+30",
        "4.50e22, 4.5e+22",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "-1.25e-7, -1.25e-7"
    })
    void numbersAreWrittenAsJavaScriptDoes(String number, String written) {
        assertThat(canonical("[" + number + "]")).isEqualTo("[" + written + "]");
    }

    @Test
    void aNumberOutsideOfJsonDoesNotBreakIt() {
        assertThat(canonical("[1e999,-1e999]")).isEqualTo("[\"Infinity\",\"-Infinity\"]");
    }

    @Test
    void aLoneSurrogateIsWrittenAsWhatItIsReadAs() {
        assertThat(canonical("[\"\\ud800\"]")).isEqualTo("[\"\ufffd\"]");
    }

    @Test
    void theDigestIsThatOfTheBytes() {
        // The SHA-256 of nothing, as published in FIPS 180-4 test vectors.
        assertThat(CanonicalJson.sha256(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static String canonical(String json) {
        try {
            return new String(CanonicalJson.bytes(JSON.readTree(json)), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
