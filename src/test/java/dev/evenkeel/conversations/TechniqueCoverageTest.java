package dev.evenkeel.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.advice.Question;
import dev.evenkeel.library.Files;
import dev.evenkeel.library.Library;
import dev.evenkeel.playbook.Play;
import dev.evenkeel.playbook.TechniqueNote;
import dev.evenkeel.playbook.TechniqueNote.ServedBy;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That the conversations of the specification show every technique offered and, for each of its reasons, held back. */
class TechniqueCoverageTest {

    private static final int OFFERED_AT_LEAST = 3;

    /** Only a company that brings jokes of its own can be offered one, or be told that it is too early for one. */
    private static final String NEEDS_A_PACK = "humour";

    private static final Adviser ADVISER = Library.load(Files.shipped()).adviser();
    private static final Map<String, Set<String>> OFFERED = new TreeMap<>();
    private static final Map<String, Set<String>> HELD_BACK = new TreeMap<>();

    @BeforeAll
    static void everyConversationIsPlayed() {
        for (ConversationFile file : ConversationFile.all()) {
            for (Question question : SpokenTo.of(file).questions()) {
                Play play = ADVISER.advise(question).play();
                play.suggestions().forEach(offer -> OFFERED.computeIfAbsent(
                                offer.technique().id(), none -> new TreeSet<>())
                        .add(file.name()));
                play.withheld().forEach(held -> HELD_BACK
                        .computeIfAbsent(held.technique().id(), none -> new HashSet<>())
                        .add(held.reasonCode()));
            }
        }
    }

    private static List<TechniqueNote> suggested() {
        return ADVISER.playbook().techniques().stream()
                .filter(note -> note.servedBy() == ServedBy.SUGGESTION)
                .toList();
    }

    @Test
    void everyTechniqueIsOfferedInThreeConversations() {
        assertThat(suggested())
                .filteredOn(note -> !note.technique().id().equals(NEEDS_A_PACK))
                .allSatisfy(
                        note -> assertThat(OFFERED.getOrDefault(note.technique().id(), Set.of()))
                                .as(note.technique().id())
                                .hasSizeGreaterThanOrEqualTo(OFFERED_AT_LEAST));
    }

    @Test
    void everyTechniqueIsHeldBackForEachOfItsReasons() {
        Set<String> unseen = new TreeSet<>();
        for (TechniqueNote note : suggested()) {
            String id = note.technique().id();
            Set<String> seen = HELD_BACK.getOrDefault(id, Set.of());
            note.heldBackFor().stream()
                    .map(TechniqueNote.HeldBackFor::code)
                    .filter(code -> !seen.contains(code) && !(id + " " + code).equals("humour too_early"))
                    .forEach(code -> unseen.add(id + " " + code));
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void noTechniqueIsHeldBackForAReasonThatItsNoteDoesNotName() {
        Map<String, Set<String>> named = suggested().stream()
                .collect(Collectors.toMap(note -> note.technique().id(), note -> note.heldBackFor().stream()
                        .map(TechniqueNote.HeldBackFor::code)
                        .collect(Collectors.toSet())));
        Set<String> shared = Set.of("covered", "ranked_lower", "said_before", "technique_disabled", "nothing_concrete");
        Set<String> unnamed = new TreeSet<>();
        HELD_BACK.forEach((id, codes) -> codes.stream()
                .filter(code -> !named.getOrDefault(id, Set.of()).contains(code))
                .filter(code -> !shared.contains(code) && !code.startsWith("gate_"))
                .forEach(code -> unnamed.add(id + " " + code)));
        assertThat(unnamed).isEmpty();
    }
}
