package dev.evenkeel.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The restricted profile of the Kubernetes pod security standards, for pods that run on Linux. */
final class PodSecurity {

    private static final Set<String> VOLUMES = Set.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");
    private static final Set<Object> PROFILES = Set.of("RuntimeDefault", "Localhost");

    private PodSecurity() {}

    /** Where a pod's specification breaks the profile; empty if nowhere. */
    static List<String> breaches(Thing pod) {
        List<String> breaches = new ArrayList<>();
        Thing security = pod.at("securityContext");
        for (String host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            check(!isTrue(pod.at(host)), host, breaches);
        }
        check(security.at("sysctls").items().isEmpty(), "sysctls", breaches);
        for (Thing volume : pod.at("volumes").items()) {
            check(
                    volume.fields().keySet().stream()
                            .allMatch(field -> field.equals("name") || VOLUMES.contains(field)),
                    "volume",
                    breaches);
        }
        Stream.of("initContainers", "containers", "ephemeralContainers")
                .flatMap(kind -> pod.at(kind).items().stream())
                .forEach(container -> check(container, security, breaches));
        return breaches;
    }

    private static void check(Thing container, Thing pod, List<String> breaches) {
        Thing security = container.at("securityContext");
        check(!isTrue(security.at("privileged")), "privileged", breaches);
        check(
                Objects.equals(security.at("allowPrivilegeEscalation").value(), false),
                "allowPrivilegeEscalation",
                breaches);
        check(isTrue(nearest(security, pod, "runAsNonRoot")), "runAsNonRoot", breaches);
        check(!Objects.equals(nearest(security, pod, "runAsUser").value(), 0), "runAsUser", breaches);
        Object profile = nearest(security, pod, "seccompProfile").at("type").value();
        check(profile != null && PROFILES.contains(profile), "seccompProfile", breaches);
        check(
                security.at("capabilities", "drop").items().contains(new Thing("ALL"))
                        && security.at("capabilities", "add").items().stream()
                                .allMatch(new Thing("NET_BIND_SERVICE")::equals),
                "capabilities",
                breaches);
        check(
                container.at("ports").items().stream()
                        .allMatch(port -> port.at("hostPort").value() == null),
                "hostPort",
                breaches);
    }

    /** What a container says of itself, else what its pod says of all. */
    private static Thing nearest(Thing container, Thing pod, String field) {
        return container.at(field).value() == null ? pod.at(field) : container.at(field);
    }

    private static boolean isTrue(Thing thing) {
        return Boolean.TRUE.equals(thing.value());
    }

    private static void check(boolean kept, String what, List<String> breaches) {
        if (!kept) {
            breaches.add(what);
        }
    }
}
