package dev.evenkeel.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.evenkeel.advice.Adviser;
import dev.evenkeel.advice.Question;
import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs made to cost as much as they can. The limits are wide: a machine may have much else to do. */
@QuarkusTest
class HostilePackTest {

    private static final Duration COMPILES_WITHIN = Duration.ofMillis(1_000);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(15);
    private static final int RUNS = 5;

    private final Packs packs;

    HostilePackTest(Packs packs) {
        this.packs = packs;
    }

    record Attack(String name, ObjectNode pack) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                rules("options", i -> "(" + "a b|".repeat(45) + "a c" + i + ")"),
                rules("gaps", i -> "a ~12 ~12 ~12 ~12 ~12 b" + i),
                rules("brackets", i -> "(".repeat(90) + "a" + i + ")".repeat(90)),
                rules("optional parts", i -> "a" + i + " " + "a? ".repeat(60) + "b"),
                rules("nested options", i -> "w" + i + " " + "(a|(b|".repeat(20) + "c" + ")".repeat(40)),
                rules("endings", i -> "q" + i + "*" + "|ab*|cs*|dy*|ee*".repeat(10)),
                rules("one word", i -> "a"),
                rules("names", i -> "a" + i + " " + "<x: a> ".repeat(20)),
                list("allowed names", "allow_list", 500, i -> JSON.getNodeFactory()
                        .textNode("a " + i + " b".repeat(40))),
                list("lexicon", "lexicon", 500, i -> JSON.createObjectNode()
                        .put("phrase", "a" + i % 7 + " b c")
                        .put("effect", "negative")
                        .put("weight", 1)),
                list("phrases", "phrases", 250, i -> JSON.createObjectNode()
                        .put("technique", "apology")
                        .put("text", "{Event} " + "{step} ".repeat(25) + ".")),
                list("words to avoid", "words_to_avoid", 300, i -> JSON.createObjectNode()
                        .put("phrase", "a " + "a ".repeat(i % 40))
                        .put("use", "b")));
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Attack rules(String name, IntFunction<String> pattern) {
        return list(name, "rules", 100, i -> JSON.createObjectNode()
                .put("id", "r" + i)
                .put("pattern", pattern.apply(i))
                .put("signal", "urgency"));
    }

    private static Attack list(
            String name, String field, int size, IntFunction<com.fasterxml.jackson.databind.JsonNode> item) {
        ObjectNode pack = JSON.createObjectNode();
        ArrayNode items = pack.putArray(field);
        for (int i = 0; i < size && CanonicalJson.bytes(pack).length < 63 * 1024; i++) {
            items.add(item.apply(i));
        }
        return new Attack(name, pack);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void itCompilesInNoTime(Attack attack) {
        List<Duration> times = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            ObjectNode fresh = attack.pack().deepCopy();
            fresh.put("run", run);
            times.add(time(() -> packs.examine(fresh, "")));
        }
        assertThat(times)
                .as("the best of %s runs: %s", RUNS, times)
                .anyMatch(time -> time.compareTo(COMPILES_WITHIN) < 0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void theLongestConversationIsStillAnswered(Attack attack) {
        Packs.Examined examined = packs.examine(attack.pack(), "");
        if (examined.outcome().tailored().isEmpty()) {
            assertThat(examined.outcome().findings()).isNotEmpty();
            return;
        }
        Adviser adviser = examined.outcome().tailored().get().adviser();
        Question question = question();
        assertThat(time(() -> adviser.advise(question))).isLessThan(ANSWERS_WITHIN);
    }

    private static Question question() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            turns.add(Turn.of("t" + i, Role.CUSTOMER, "a b c a0 b c ".repeat(300)));
        }
        return new Question(
                new Transcript(turns),
                Context.NONE,
                Wishes.USUAL,
                "",
                RequestReader.USUAL_POLICY,
                Optional.of("a b a1 b c ".repeat(360)));
    }

    private static Duration time(Supplier<?> work) {
        long start = System.nanoTime();
        assertThat(work.get()).isNotNull();
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
