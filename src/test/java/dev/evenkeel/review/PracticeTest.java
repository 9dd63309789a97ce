package dev.evenkeel.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.library.Files;
import dev.evenkeel.library.Library;
import dev.evenkeel.review.Rehearsal.End;
import dev.evenkeel.transcript.Turn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario can be won in more than one manner, and lost. */
class PracticeTest {

    private static final Practice PRACTICE = Library.load(Files.shipped()).practice();
    private static final int REWORDINGS = 10;
    private static final List<String> SEEDS = List.of("", "one", "two", "three");

    static Stream<Arguments> goodTalks() {
        return PRACTICE.scenarios().stream().flatMap(scenario -> Trainee.GOOD.stream()
                .flatMap(trainee -> SEEDS.stream().map(seed -> Arguments.of(scenario.id(), trainee, seed))));
    }

    @ParameterizedTest(name = "{0}, {1}, seed \"{2}\"")
    @MethodSource("goodTalks")
    void aGoodTraineeEndsCalm(String id, Trainee trainee, String seed) {
        Rehearsal talk = play(id, trainee, seed);
        assertThat(talk.end()).as(told(talk)).contains(End.SETTLED);
        assertThat(talk.reflection()).isPresent();
    }

    static Stream<Arguments> badTalks() {
        return PRACTICE.scenarios().stream()
                .flatMap(scenario -> SEEDS.stream().map(seed -> Arguments.of(scenario.id(), seed)));
    }

    @ParameterizedTest(name = "{0}, seed \"{1}\"")
    @MethodSource("badTalks")
    void aBadTraineeEndsEscalated(String id, String seed) {
        Rehearsal talk = play(id, Trainee.BAD, seed);
        assertThat(talk.end()).as(told(talk)).contains(End.ESCALATED);
    }

    @Test
    void otherWordsForTheSameMoveLeadToTheSameState() {
        int same = 0;
        int trials = 0;
        for (Scenario scenario : PRACTICE.scenarios()) {
            for (Trainee trainee : Trainee.values()) {
                String reply = trainee.replies(scenario).get(0);
                Temperature expected = after(scenario, reply);
                Random random = new Random(scenario.id().hashCode() * 31L + trainee.ordinal());
                for (int i = 0; i < REWORDINGS; i++) {
                    same += after(scenario, Rewording.of(reply, random)) == expected ? 1 : 0;
                    trials++;
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "same state after other words: %d of %d (%.3f)%n", same, trials, (double) same / trials);
        assertThat((double) same / trials).isGreaterThanOrEqualTo(0.9);
    }

    private static Temperature after(Scenario scenario, String reply) {
        return PRACTICE.rehearse(scenario, "", List.of(reply)).state();
    }

    @Test
    void anotherSeedGivesAnotherTalkAndTheSameSeedTheSame() {
        Scenario scenario = PRACTICE.scenarios().get(0);
        List<String> replies = Trainee.WARM.replies(scenario);
        Set<List<Turn>> talks = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            Rehearsal talk = PRACTICE.rehearse(scenario, "s" + seed, replies);
            assertThat(PRACTICE.rehearse(scenario, "s" + seed, replies)).isEqualTo(talk);
            talks.add(talk.turns());
        }
        assertThat(talks).hasSizeGreaterThan(3);
    }

    @Test
    void aSecondApologyWithNothingDoneHeats() {
        Scenario scenario = PRACTICE.find("pizza-cold-again").orElseThrow();
        Rehearsal talk =
                PRACTICE.rehearse(scenario, "", List.of("I am sorry about the cold pizza.", "I'm really sorry again."));
        assertThat(talk.beats().get(1).after())
                .isGreaterThan(talk.beats().get(1).before());
        assertThat(talk.beats().get(1).because())
                .anyMatch(because -> because.id().equals("stacked_apology"));
    }

    @Test
    void aLegalThreatIsNotCalmedWithoutTheRoute() {
        Scenario scenario = PRACTICE.find("claim-lawyer-named").orElseThrow();
        List<String> kind = List.of(
                Trainee.WARM.sayBack(scenario) + ". I'm sorry about the wait, that must be really hard.",
                "I will write to you tomorrow at one.");
        assertThat(PRACTICE.rehearse(scenario, "", kind).end()).isEmpty();
    }

    @Test
    void repliesThatTakeNothingUpLoseTheCustomerInTheEnd() {
        for (Scenario scenario : PRACTICE.scenarios()) {
            Rehearsal talk = PRACTICE.rehearse(scenario, "", List.of("Hm.", "I see.", "Right.", "Okay.", "Well."));
            assertThat(talk.end()).as(scenario.id()).contains(End.ESCALATED);
        }
    }

    @Test
    void whatComesAfterTheEndIsNotHeard() {
        Scenario scenario = PRACTICE.scenarios().get(0);
        List<String> replies = new ArrayList<>(Trainee.BAD.replies(scenario));
        Rehearsal talk = PRACTICE.rehearse(scenario, "", replies);
        replies.add("One more thing.");
        assertThat(PRACTICE.rehearse(scenario, "", replies)).isEqualTo(talk);
    }

    private static Rehearsal play(String id, Trainee trainee, String seed) {
        Scenario scenario = PRACTICE.find(id).orElseThrow();
        return PRACTICE.rehearse(scenario, seed, trainee.replies(scenario));
    }

    private static String told(Rehearsal talk) {
        return talk.turns().stream()
                        .map(turn -> turn.role() + ": " + turn.text())
                        .collect(Collectors.joining("\n", "\n", "\n"))
                + talk.beats().stream()
                        .map(beat -> beat.before() + " -> " + beat.after() + " "
                                + beat.because().stream()
                                        .map(b -> b.id() + b.points())
                                        .toList())
                        .collect(Collectors.joining("\n"));
    }
}
