package dev.evenkeel.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.library.Files;
import dev.evenkeel.library.Library;
import dev.evenkeel.review.Reflection.Direction;
import dev.evenkeel.review.Reflection.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reflection finds beside what a coach saw before there was any code: forty conversations, half of them held back. */
class ReflectionAgreementTest {

    private static final List<String> KEYS = List.of("turning", "given", "missing", "open");
    private static final Reflector REFLECTOR = Library.load(Files.shipped()).reflector();

    /** What was reached honestly; a coach would want 0.8. */
    private static final double FLOOR = 0.62;

    @Test
    void theHeldHalfAgreesWithTheCoach() {
        Map<String, Agreement> held = measured(true);
        measured(false);
        assertThat(total(held).f1()).isGreaterThanOrEqualTo(FLOOR);
    }

    private static Map<String, Agreement> measured(boolean held) {
        Map<String, Agreement> agreements = new LinkedHashMap<>();
        KEYS.forEach(key -> agreements.put(key, new Agreement()));
        Agreement places = new Agreement();
        for (ReviewFile file : ReviewFile.all()) {
            if (file.held() == held) {
                Reflection reflection = REFLECTOR.reflect(file.finished());
                Map<String, Set<String>> found = found(reflection);
                agreements.forEach(
                        (key, agreement) -> agreement.add(found.getOrDefault(key, Set.of()), expected(file, key)));
                places.add(places(reflection), file.expected("missing"));
                if (Boolean.getBoolean("reviews.show") && !held) {
                    show(file, found);
                }
            }
        }
        System.out.println((held ? "held   " : "tuned  ") + "all: " + total(agreements));
        agreements.forEach((key, agreement) -> System.out.println("       " + key + ": " + agreement));
        System.out.println("       missing with its turn: " + places);
        return agreements;
    }

    private static Agreement total(Map<String, Agreement> agreements) {
        Agreement total = new Agreement();
        agreements.values().forEach(total::add);
        return total;
    }

    private static void show(ReviewFile file, Map<String, Set<String>> found) {
        for (String key : KEYS) {
            Set<String> is = new TreeSet<>(found.getOrDefault(key, Set.of()));
            Set<String> should = new TreeSet<>(expected(file, key));
            if (!is.equals(should)) {
                Set<String> lacks = new TreeSet<>(should);
                lacks.removeAll(is);
                is.removeAll(should);
                System.out.println(file.id() + " " + key + ": lacks " + lacks + ", has " + is);
            }
        }
    }

    /** A missing technique counts as such; the turn that it belonged in is measured apart. */
    private static Set<String> expected(ReviewFile file, String key) {
        Set<String> expected = new TreeSet<>();
        file.expected(key)
                .forEach(item -> expected.add(key.equals("missing") ? item.substring(item.indexOf(' ') + 1) : item));
        return expected;
    }

    private static Map<String, Set<String>> found(Reflection reflection) {
        Map<String, Set<String>> found = new LinkedHashMap<>();
        found.put(
                "turning",
                set(reflection.turningPoints().stream()
                        .map(point -> turn(point.turn()) + (point.direction() == Direction.BETTER ? " up" : " down"))));
        found.put("given", techniques(reflection, Verdict.GIVEN));
        found.put("missing", techniques(reflection, Verdict.MISSING));
        found.put(
                "open",
                set(reflection.leftOpen().stream()
                        .map(end -> (end.turn().map(turn -> turn(turn) + " ").orElse("") + end.kind())
                                .toLowerCase(Locale.ROOT))));
        return found;
    }

    private static Set<String> techniques(Reflection reflection, Verdict verdict) {
        return set(reflection.techniques().stream()
                .filter(chance -> chance.verdict() == verdict)
                .map(chance -> chance.technique().id()));
    }

    private static Set<String> places(Reflection reflection) {
        return set(reflection.techniques().stream()
                .filter(chance -> chance.verdict() == Verdict.MISSING)
                .map(chance -> turn(chance.neededAt().orElseThrow()) + " "
                        + chance.technique().id()));
    }

    private static String turn(int index) {
        return "t" + (index + 1);
    }

    private static Set<String> set(Stream<String> items) {
        return new TreeSet<>(items.toList());
    }
}
