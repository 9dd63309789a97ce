package dev.evenkeel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract, the image and the manifests, as linters and the cluster's own renderer and schemas read them. */
class PlatformIT {

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        Tools.install();
    }

    @Test
    void theContractIsLintedWithoutAWarning() throws Exception {
        Tools.Outcome lint = Tools.npm(
                "spectral",
                "lint",
                "--fail-severity=hint",
                "--ruleset",
                "src/test/npm/spectral.yaml",
                "src/main/openapi/openapi.yaml");
        assertThat(lint.code()).as(lint.said()).isZero();
        assertThat(lint.said()).contains("No results with a severity of 'hint' or higher found!");
    }

    @Test
    void theDockerfileIsLintedWithoutAWarning() throws Exception {
        Tools.Outcome lint = Tools.npm("dockerfilelint", "docker/Dockerfile");
        assertThat(lint.code()).as(lint.said()).isZero();
        assertThat(lint.said()).contains("Issues: None found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyObjectKeepsItsSchema(String overlay) throws Exception {
        String json = new ObjectMapper()
                .writeValueAsString(
                        manifest(overlay).objects().stream().map(Thing::value).toList());
        assertThat(Tools.script("validate.mjs", json)).isEqualTo(new Tools.Outcome(0, ""));
        String broken = json.replace("\"containerPort\":8080", "\"containerPort\":\"8080\"");
        assertThat(Tools.script("validate.mjs", broken).said()).contains("Deployment evenkeel", "containerPort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void everyPodKeepsTheRestrictedProfile(String overlay) throws Exception {
        assertThat(manifest(overlay).pods()).isNotEmpty().allSatisfy(pod -> assertThat(PodSecurity.breaches(pod))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void whatPointsAtThePodsFindsThem(String overlay) throws Exception {
        Manifest manifest = manifest(overlay);
        Thing deployment = manifest.one("Deployment");
        Object labels = deployment.at("spec", "template", "metadata", "labels").value();
        for (Thing selector : List.of(
                deployment.at("spec", "selector", "matchLabels"),
                manifest.one("Service").at("spec", "selector"),
                manifest.one("PodDisruptionBudget").at("spec", "selector", "matchLabels"))) {
            assertThat(labels).isEqualTo(selector.value());
        }
        assertThat(manifest.all("NetworkPolicy")).isNotEmpty().allSatisfy(policy -> assertThat(
                        policy.at("spec", "podSelector", "matchLabels").value())
                .isEqualTo(labels));
        assertThat(manifest.one("HorizontalPodAutoscaler")
                        .at("spec", "scaleTargetRef", "name")
                        .value())
                .isEqualTo(deployment.at("metadata", "name").value());
        assertThat(manifest.objects().stream().map(object -> object.at("metadata", "namespace")))
                .filteredOn(namespace -> namespace.value() != null)
                .extracting(Thing::value)
                .containsOnly(manifest.one("Namespace").at("metadata", "name").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "prod"})
    void thePodIsProbedAndLimitedAndStopsInTime(String overlay) throws Exception {
        Thing pod = manifest(overlay).one("Deployment").at("spec", "template", "spec");
        Thing container = pod.at("containers").items().get(0);
        for (String probe : List.of("startup", "readiness", "liveness")) {
            assertThat(container.at(probe + "Probe", "httpGet", "path").value())
                    .asString()
                    .startsWith("/q/health/");
        }
        assertThat(container.at("resources", "limits", "memory").value()).isEqualTo("512Mi");
        assertThat(container.at("image").value()).asString().matches("[^:]+:[0-9]+\\.[0-9]+\\.[0-9]+");
        // The five seconds of saying no and the ten of answering what has come, and some to spare.
        assertThat((Integer) Objects.requireNonNull(
                        pod.at("terminationGracePeriodSeconds").value()))
                .isGreaterThanOrEqualTo(20);
    }

    @Test
    void thePodIsToldOfAConfigMapThatIsThere() throws Exception {
        for (String overlay : List.of("dev", "prod")) {
            Manifest manifest = manifest(overlay);
            Thing container = manifest.one("Deployment")
                    .at("spec", "template", "spec", "containers")
                    .items()
                    .get(0);
            String settings = String.valueOf(container
                    .at("envFrom")
                    .items()
                    .get(0)
                    .at("configMapRef", "name")
                    .value());
            assertThat(manifest.all("ConfigMap"))
                    .extracting(map -> map.at("metadata", "name").value())
                    .contains(settings);
        }
    }

    @Test
    void onlyThoseWhoAreTriedOutAreOpen() throws Exception {
        assertThat(settings("dev")).containsEntry("EVENKEEL_ACCESS_OPEN", "true");
        assertThat(settings("prod")).doesNotContainKey("EVENKEEL_ACCESS_OPEN").containsKey("EVENKEEL_ACCESS_KEYS_FILE");
    }

    private static java.util.Map<String, Object> settings(String overlay) throws Exception {
        return manifest(overlay).all("ConfigMap").stream()
                .filter(map ->
                        String.valueOf(map.at("metadata", "name").value()).startsWith("evenkeel-settings"))
                .findFirst()
                .orElseThrow()
                .at("data")
                .fields();
    }

    private static Manifest manifest(String overlay) throws Exception {
        Tools.Outcome rendered = Tools.kubectl("kustomize", "k8s/overlays/" + overlay);
        assertThat(rendered.code()).as(rendered.said()).isZero();
        return Manifest.read(rendered.said());
    }

    @Test
    void theRestrictedProfileIsNotKeptByHalves() {
        String kept =
                "{securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}, containers: [{name: a,"
                        + " securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}}]}";
        assertThat(PodSecurity.breaches(Manifest.thing(kept))).isEmpty();
        assertThat(Stream.of(
                                kept.replace("runAsNonRoot: true, ", ""),
                                kept.replace("type: RuntimeDefault", "type: Unconfined"),
                                kept.replace("allowPrivilegeEscalation: false, ", ""),
                                kept.replace("drop: [ALL]", "drop: [NET_RAW]"),
                                kept.replace("drop: [ALL]", "drop: [ALL], add: [SYS_ADMIN]"),
                                kept.replace("allowPrivilegeEscalation", "privileged: true, allowPrivilegeEscalation"),
                                kept.replace("containers:", "hostNetwork: true, containers:"),
                                kept.replace("containers:", "volumes: [{name: v, hostPath: {path: /}}], containers:"),
                                kept.replace("name: a,", "name: a, ports: [{containerPort: 1, hostPort: 1}],"),
                                kept.replace("runAsNonRoot: true", "runAsNonRoot: true, runAsUser: 0"),
                                kept.replace(
                                        "runAsNonRoot: true", "runAsNonRoot: true, sysctls: [{name: a, value: b}]"))
                        .map(Manifest::thing))
                .allSatisfy(pod ->
                        assertThat(PodSecurity.breaches(pod)).as("%s", pod).hasSize(1));
    }
}
