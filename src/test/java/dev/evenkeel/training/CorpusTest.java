package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Signal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The authored corpus is what its guide says it is. */
class CorpusTest {

    /** Two messages are near-duplicates when half of their word triples are shared. */
    private static final double ALIKE = 0.5;

    private static final int SHORT = 5;
    private static final int MESSAGES_PER_INDUSTRY = 500;

    private static List<Message> corpus = List.of();

    @BeforeAll
    static void load() throws IOException {
        corpus = Authored.load(Train.AUTHORED);
    }

    @Test
    void everyIndustryHasAtLeastFiveHundredMessages() {
        Map<String, Long> messages = corpus.stream()
                .filter(message -> !message.id().contains("#"))
                .collect(Collectors.groupingBy(Message::industry, Collectors.counting()));
        assertThat(messages).hasSize(12);
        assertThat(messages.values()).allMatch(count -> count >= MESSAGES_PER_INDUSTRY);
    }

    @Test
    void idsAreUnique() {
        assertThat(corpus).extracting(Message::id).doesNotHaveDuplicates();
    }

    @Test
    void everyLabelIsOneOfTheGuide() {
        Set<String> signals = ids(Arrays.stream(Signal.values()).map(Signal::id).toList());
        Set<String> emotions =
                ids(Arrays.stream(Emotion.values()).map(Emotion::id).toList());
        Set<String> moves =
                ids(Arrays.stream(AgentMove.values()).map(AgentMove::id).toList());
        for (Message message : corpus) {
            Message.Labels labels = message.labels();
            assertThat(moves).as(message.id()).containsAll(labels.moves());
            assertThat(signals).as(message.id()).containsAll(labels.signals());
            assertThat(emotions).as(message.id()).containsAll(labels.emotions());
            if (!message.isAgents()) {
                assertThat(List.of("none", "minor", "serious")).as(message.id()).contains(labels.problem());
                assertThat(List.of("none", "situation", "company", "agent"))
                        .as(message.id())
                        .contains(labels.hostility());
                assertThat(SentimentRows.CLASSES).as(message.id()).contains(message.polarity());
            }
        }
    }

    @Test
    void aboutAFifthIsHeldBack() {
        double share = corpus.stream().filter(Message::heldBack).count() / (double) corpus.size();
        assertThat(share).isBetween(0.17, 0.23);
    }

    @Test
    void noTwoMessagesAreNearlyTheSame() {
        List<String> alike = new ArrayList<>();
        corpus.stream()
                .filter(message -> !message.id().contains("#"))
                .collect(Collectors.groupingBy(Message::industry))
                .forEach((industry, messages) -> alike.addAll(alike(messages)));
        assertThat(alike).isEmpty();
    }

    @Test
    void theSearchFindsTwoMessagesThatDifferInOneWord() {
        Message one = corpus.stream()
                .filter(message -> triples(message.text()).size() > 8)
                .findFirst()
                .orElseThrow();
        Message other = new Message("other", one.industry(), false, one.labels(), one.text() + " please");
        assertThat(alike(List.of(one, other))).hasSize(1);
    }

    private static List<String> alike(List<Message> messages) {
        Map<String, List<Integer>> places = new HashMap<>();
        List<Set<String>> seen = new ArrayList<>();
        List<String> alike = new ArrayList<>();
        for (Message message : messages) {
            Set<String> triples = triples(message.text());
            Map<Integer, Integer> shared = new HashMap<>();
            triples.forEach(triple ->
                    places.getOrDefault(triple, List.of()).forEach(place -> shared.merge(place, 1, Integer::sum)));
            shared.forEach((place, both) -> {
                if (both >= ALIKE * (triples.size() + seen.get(place).size() - both)) {
                    alike.add(message.id() + " and " + messages.get(place).id());
                }
            });
            triples.forEach(triple ->
                    places.computeIfAbsent(triple, x -> new ArrayList<>()).add(seen.size()));
            seen.add(triples);
        }
        return alike;
    }

    private static Set<String> triples(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^a-z0-9']+");
        Set<String> triples = new HashSet<>();
        for (int i = 2; words.length >= SHORT && i < words.length; i++) {
            triples.add(words[i - 2] + ' ' + words[i - 1] + ' ' + words[i]);
        }
        return triples;
    }

    private static Set<String> ids(List<String> ids) {
        return Set.copyOf(ids);
    }
}
