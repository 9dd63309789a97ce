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

/** Which methods a path does have, for a caller who tried another. */
@Singleton
class Methods {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");

    private record Offer(Pattern path, String method) {}

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

    /** Gathered when the first caller is mistaken. */
    private static final class Offers {

        private static final List<Offer> ALL = Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(owner -> owner.isAnnotationPresent(Path.class))
                .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()).flatMap(method -> offer(owner, method).stream()))
                .toList();

        private static Optional<Offer> offer(Class<?> owner, Method method) {
            return Stream.of(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .findFirst()
                    .map(type -> new Offer(pattern(owner, method), type.getAnnotation(HttpMethod.class).value()));
        }

        private static Pattern pattern(Class<?> owner, Method method) {
            Path below = method.getAnnotation(Path.class);
            String template = owner.getAnnotation(Path.class).value() + "/" + (below == null ? "" : below.value());
            String path = Stream.of(template.split("/"))
                    .filter(step -> !step.isEmpty())
                    .map(step -> VARIABLE.matcher(step).find() ? "[^/]+" : Pattern.quote(step))
                    .collect(Collectors.joining("/", "/", "/?"));
            return Pattern.compile(path);
        }
    }
}
