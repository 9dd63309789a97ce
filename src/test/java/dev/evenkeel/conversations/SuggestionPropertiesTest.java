package dev.evenkeel.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.advice.Adviser;
import dev.evenkeel.advice.Question;
import dev.evenkeel.library.Files;
import dev.evenkeel.library.Library;
import dev.evenkeel.library.ReadingFiles;
import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.transcript.Role;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What holds for every suggestion at every moment of every conversation of the specification. */
class SuggestionPropertiesTest {

    private static final int LONGEST = 240;
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:]\\d+)*");
    private static final Pattern DOUBLED = Pattern.compile("\\b(\\w+)\\s+\\1\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMOJI = Pattern.compile("[\\x{2600}-\\x{27BF}\\x{1F000}-\\x{1FAFF}]");
    private static final Pattern DATE_WORD = Pattern.compile(
            "\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august"
                    + "|september|october|november|december|yesterday|tomorrow)\\b");
    private static final Map<String, String> PLACEHOLDERS =
            Map.of("[when you will update]", "update_time", "[who takes over]", "handoff_route");

    private static final Adviser ADVISER = Library.load(Files.shipped()).adviser();
    private static final Tokenizer TOKENIZER =
            ReadingFiles.load(Files.shipped()).tokenizer();
    private static final TokenMatcher<String> BANNED = banned();

    private static List<SpokenTo> conversations() {
        return ConversationFile.all().stream().map(SpokenTo::of).toList();
    }

    private static TokenMatcher<String> banned() {
        try (InputStream file = Objects.requireNonNull(
                SuggestionPropertiesTest.class.getResourceAsStream("/library/never.yaml"), "never.yaml")) {
            Map<String, List<String>> patterns = new LinkedHashMap<>();
            Map<String, Object> yaml = new Yaml().load(file);
            if (yaml.getOrDefault("never", List.of()) instanceof List<?> phrases) {
                phrases.forEach(phrase -> patterns.put(String.valueOf(phrase), List.of(String.valueOf(phrase))));
            }
            return new TokenMatcher<>(patterns, Map.of());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Suggestion> suggestions(Question question) {
        return ADVISER.advise(question).play().suggestions();
    }

    @Test
    void thereIsEnoughToCheck() {
        long suggestions = conversations().stream()
                .flatMap(conversation -> conversation.questions().stream())
                .mapToLong(question -> suggestions(question).size())
                .sum();
        assertThat(suggestions).isGreaterThan(150);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conversations")
    void eachSuggestionMayBeSentAsItStands(SpokenTo conversation) {
        for (Question question : conversation.questions()) {
            for (Suggestion suggestion : suggestions(question)) {
                String text = suggestion.text();
                assertThat(text)
                        .hasSizeLessThanOrEqualTo(LONGEST)
                        .matches("(?s)[A-Z0-9£$€].*[.?]")
                        .doesNotContain("!", "  ", "{", "}")
                        .doesNotContainPattern(DOUBLED)
                        .doesNotContainPattern(EMOJI);
                assertThat(BANNED.find(TOKENIZER.read(text)))
                        .as(text)
                        .extracting(TokenMatcher.Match::meaning)
                        .isEmpty();
                assertThat(gaps(text)).as(text).containsExactlyInAnyOrderElementsOf(suggestion.placeholders());
            }
        }
    }

    private static Set<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(gap -> PLACEHOLDERS.getOrDefault(gap.group(), "compensation"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conversations")
    void noFigureAndNoDateIsInvented(SpokenTo conversation) {
        for (Question question : conversation.questions()) {
            String known = known(question);
            for (Suggestion suggestion : suggestions(question)) {
                String text = suggestion.text().toLowerCase(Locale.ROOT);
                assertThat(found(FIGURE, text)).as(suggestion.text()).allSatisfy(figure -> assertThat(known)
                        .contains(figure));
                assertThat(found(DATE_WORD, text)).as(suggestion.text()).allSatisfy(word -> assertThat(known)
                        .contains(word));
            }
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).toList();
    }

    /** All that may be repeated: what was written, the facts and the mandate. */
    private static String known(Question question) {
        List<String> known = new ArrayList<>();
        question.transcript().turns().forEach(turn -> known.add(turn.text()));
        known.addAll(question.context().facts().values());
        known.add(question.context().mandate().toString());
        return String.join("\n", known).toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conversations")
    void noSentenceRepeatsTheAgentAndNoTechniqueComesTwice(SpokenTo conversation) {
        for (Question question : conversation.questions()) {
            Set<String> said = new HashSet<>();
            question.transcript().turns().stream()
                    .filter(turn -> turn.role() == Role.AGENT)
                    .forEach(turn -> said.addAll(sentences(turn.text())));
            List<Suggestion> suggestions = suggestions(question);
            assertThat(suggestions).hasSizeLessThanOrEqualTo(question.wishes().maxSuggestions());
            assertThat(suggestions).extracting(Suggestion::technique).doesNotHaveDuplicates();
            suggestions.forEach(suggestion -> assertThat(sentences(suggestion.text()))
                    .as(suggestion.text())
                    .doesNotContainAnyElementsOf(orNone(said)));
        }
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : text.split("(?<=[.?])\\s+", -1)) {
            sentences.add(sentence.strip().toLowerCase(Locale.ROOT));
        }
        return sentences;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conversations")
    void noWordingComesTwiceRunning(SpokenTo conversation) {
        Map<Technique, String> before = Map.of();
        for (Question question : conversation.questions()) {
            Map<Technique, String> now =
                    suggestions(question).stream().collect(Collectors.toMap(Suggestion::technique, Suggestion::text));
            assertThat(now.values()).doesNotContainAnyElementsOf(orNone(before.values()));
            before = now;
        }
    }

    private static List<String> orNone(java.util.Collection<String> texts) {
        return texts.isEmpty() ? List.of("\u0000") : List.copyOf(texts);
    }
}
