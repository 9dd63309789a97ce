package dev.evenkeel.api;

import io.quarkus.arc.Arc;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the resources offer: which methods a path does have, for a caller who tried another, and its name in traces. */
@Singleton
class Methods {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private record Offer(String template, Pattern path, String method) {}

    /** For {@code Allow}, such as {@code GET, HEAD, OPTIONS}; empty where nothing is known about a path. */
    String of(String path) {
        List<String> methods = Offers.ALL.stream()
                .filter(offer -> offer.path().matcher(path).matches())
                .map(Offer::method)
                .distinct()
                .toList();
        Stream<String> implied = methods.isEmpty()
                ? Stream.empty()
                : methods.contains("GET") ? Stream.of("HEAD", "OPTIONS") : Stream.of("OPTIONS");
        return Stream.concat(methods.stream(), implied).distinct().sorted().collect(Collectors.joining(", "));
    }

    /** The path as its resource writes it, such as {@code /v1/adapters/{platform}}. */
    Optional<String> template(String path) {
        return Offers.ALL.stream()
                .filter(offer -> offer.path().matcher(path).matches())
                .map(Offer::template)
                .findFirst();
    }

    /** Gathered when the first caller is mistaken. */
    private static final class Offers {

        private static final List<Offer> ALL =
                Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                        .map(bean -> bean.getBeanClass())
                        .filter(owner -> owner.isAnnotationPresent(Path.class))
                        .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods())
                                .flatMap(method -> offer(owner, method).stream()))
                        .toList();

        private static Optional<Offer> offer(Class<?> owner, Method method) {
            String template = template(owner, method);
            return Stream.of(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .map(type -> new Offer(
                            template,
                            pattern(template),
                            type.getAnnotation(HttpMethod.class).value()))
                    .findFirst();
        }

        private static String template(Class<?> owner, Method method) {
            Path below = method.getAnnotation(Path.class);
            String path = owner.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
            return Stream.of(path.split("/")).filter(step -> !step.isEmpty()).collect(Collectors.joining("/", "/", ""));
        }

        private static Pattern pattern(String template) {
            return Pattern.compile(Stream.of(template.substring(1).split("/"))
                    .map(step -> VARIABLE.matcher(step).find() ? "[^/]+" : Pattern.quote(step))
                    .collect(Collectors.joining("/", "/", "/?")));
        }
    }
}
