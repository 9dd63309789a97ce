package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the contract shows can be done, and comes out as it says. */
@QuarkusTest
class ContractExamplesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** One call of the contract. */
    private record Call(String path, JsonNode operation) {

        /** The status when all is well: with an answer, or with nothing to say. */
        int success() {
            return operation.get("responses").has("200") ? 200 : 204;
        }

        JsonNode answers() {
            return operation.at("/responses/200/content");
        }
    }

    @Test
    void everyExampleIsAnsweredAsTheContractSays() throws IOException {
        JsonNode contract = contract();
        int sent = 0;
        for (Call call : calls(contract, "post")) {
            for (var media : call.operation().at("/requestBody/content").properties()) {
                for (JsonNode example : media.getValue().path("examples")) {
                    Response answer = post(call.path(), media.getKey(), example.get("value"));
                    assertThat(answer.statusCode())
                            .as(call.path() + answer.asString())
                            .isEqualTo(call.success());
                    if (media.getKey().equals(Batch.LINES_OF_JSON)) {
                        linesFit(contract, call.answers().at("/application~1x-ndjson/schema"), answer);
                    } else if (call.success() == 200) {
                        fits(contract, call.answers().at("/application~1json/schema"), answer.asString());
                    } else {
                        assertThat(answer.asString()).isEmpty();
                    }
                    sent++;
                }
            }
        }
        assertThat(sent).isGreaterThanOrEqualTo(4);
    }

    @Test
    void whatCanBeReadIsAsTheContractSays() throws IOException {
        JsonNode contract = contract();
        int read = 0;
        for (Call call : calls(contract, "get")) {
            JsonNode schema = call.answers().at("/application~1json/schema");
            if (schema.isObject() && call.operation().path("parameters").isEmpty()) {
                fits(contract, schema, given().get(call.path()).asString());
                read++;
            }
        }
        assertThat(read).isGreaterThanOrEqualTo(6);
    }

    /** What each line is, an example shows to be advice where the contract leaves it open. */
    private static void linesFit(JsonNode contract, JsonNode schema, Response answer) {
        assertThat(answer.asString().lines())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(line -> fits(contract, schema.has("$ref") ? schema : reference("AssistAnswer"), line));
    }

    private static List<Call> calls(JsonNode contract, String method) {
        List<Call> calls = new ArrayList<>();
        contract.get("paths").properties().forEach(path -> {
            if (path.getValue().has(method)) {
                calls.add(new Call(path.getKey(), path.getValue().get(method)));
            }
        });
        return calls;
    }

    private static JsonNode contract() throws IOException {
        return MAPPER.readTree(
                given().queryParam("format", "json").get("/q/openapi").asString());
    }

    private static ObjectNode reference(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static void fits(JsonNode contract, JsonNode schema, String answer) {
        ObjectNode root = ((ObjectNode) schema).deepCopy();
        root.set("components", contract.get("components"));
        // An OpenAPI 3.1 schema is a JSON schema of this version.
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(root)
                        .validate(answer, InputFormat.JSON))
                .as(answer)
                .isEmpty();
    }

    private static Response post(String path, String type, JsonNode example) {
        String body = example.isTextual() ? example.asText() : example.toString();
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(Batch.LINES_OF_JSON, ContentType.TEXT)))
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(path);
    }
}
