package dev.evenkeel.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The committed contract is what runs. After a wanted change write it anew, and look at the difference before committing it:
 * {@code mvn -Dquick test -Dtest=ContractTest -Dcontract.write}
 */
@QuarkusTest
class ContractTest {

    private static final Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");

    @Test
    void theCommittedContractIsWhatRuns() throws IOException {
        String running =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        if (System.getProperty("contract.write") != null) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, running);
        }
        assertThat(running).isEqualTo(Files.readString(COMMITTED)).startsWith("---\nopenapi: 3.1.0");
    }

    @Test
    void answersFitTheContract() throws IOException {
        fits("AssistAnswer", post("/v1/assist", Examples.SMALLEST));
        fits("AssistAnswer", post("/v1/assist", Examples.EVERYTHING));
        fits("AssistAnswer", post("/v1/assist", "{\"language\":\"fr\"," + Examples.SMALLEST.substring(1)));
        fits("AssistAnswer", post("/v1/assist", Examples.WITH_PACK));
        fits("DraftAnswer", post("/v1/drafts/check", Examples.DRAFT));
        fits("PackVerdict", post("/v1/packs/validate", Examples.PACK));
        fits("PackVerdict", post("/v1/packs/validate", "{\"rules\":[1]}"));
        fits("ReflectAnswer", post("/v1/reflect", Examples.FINISHED));
        fits("ReflectAnswer", post("/v1/reflect", "{\"language\":\"fr\"," + Examples.SMALLEST.substring(1)));
        fits("PracticeAnswer", post("/v1/practice/turn", Examples.PRACTICE_FIRST));
        fits("PracticeAnswer", post("/v1/practice/turn", Examples.PRACTICE_NEXT));
        fits("Problem", post("/v1/assist", "{}"));
        fits("Problem", post("/v1/assist", "{"));
        fits("Problem", given().get("/nowhere"));
    }

    @Test
    void theExamplesFitTheContract() throws IOException {
        fits("AssistRequest", Examples.SMALLEST);
        fits("AssistRequest", Examples.EVERYTHING);
        fits("AssistRequest", Examples.WITH_PACK);
        fits("DraftRequest", Examples.DRAFT);
        fits("Pack", Examples.PACK);
        fits("ReflectRequest", Examples.FINISHED);
        fits("PracticeRequest", Examples.PRACTICE_FIRST);
        fits("PracticeRequest", Examples.PRACTICE_NEXT);
    }

    @Test
    void theContractRefusesWhatTheServiceRefuses() throws IOException {
        assertThat(misfits("AssistRequest", "{}")).isNotEmpty();
        assertThat(misfits("AssistRequest", "{\"turns\":[{\"role\":\"boss\",\"text\":\"\"}]}"))
                .isNotEmpty();
        assertThat(misfits(
                        "AssistRequest", Examples.SMALLEST.replace("}]}", "}],\"options\":{\"max_suggestions\":6}}")))
                .isNotEmpty();
        assertThat(misfits("AssistAnswer", "{}")).isNotEmpty();
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }

    private static void fits(String name, Response answer) throws IOException {
        fits(name, answer.asString());
    }

    private static void fits(String name, String json) throws IOException {
        assertThat(misfits(name, json)).as(json).isEmpty();
    }

    private static List<com.networknt.schema.Error> misfits(String name, String json) throws IOException {
        ObjectNode contract = (ObjectNode) new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString());
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.set("components", contract.get("components"));
        root.put("$ref", "#/components/schemas/" + name);
        // An OpenAPI 3.1 schema is a JSON schema of this version.
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
        return schema.validate(json, InputFormat.JSON);
    }
}
