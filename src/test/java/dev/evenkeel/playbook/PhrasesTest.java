package dev.evenkeel.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.playbook.Wishes.Register;
import dev.evenkeel.text.TokenMatcher;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every phrasing that ships. */
class PhrasesTest {

    private static final Set<Technique> WORDLESS = EnumSet.of(
            Technique.I_STATEMENT,
            Technique.DO_NOT_INTERRUPT,
            Technique.HUMOUR,
            Technique.REFLECT,
            Technique.STAY_CALM,
            Technique.POSITIVE_LANGUAGE,
            Technique.CALMING,
            Technique.ADAPT,
            Technique.PRACTICE,
            Technique.CONCISE);

    private static final Map<Slot, String> SAMPLE = Map.ofEntries(
            Map.entry(Slot.CLAUSE, "your kettle came broken, and you have written three times"),
            Map.entry(Slot.EVENT, "your kettle came broken"),
            Map.entry(Slot.ABOUT, "the state your kettle came in"),
            Map.entry(Slot.SUBJECT, "what is wrong with your kettle"),
            Map.entry(Slot.COST, "it has taken three hours of your time"),
            Map.entry(Slot.TENURE, "for nine years"),
            Map.entry(Slot.STEP, "I'm looking up where it got stuck."),
            Map.entry(Slot.QUESTION, "Which order is this about?"),
            Map.entry(Slot.ASK, "which order this is about"),
            Map.entry(Slot.PURPOSE, "With the number I can find it straight away."),
            Map.entry(Slot.OPTION, "send a new kettle today"),
            Map.entry(Slot.OPTION_A, "send a new kettle today"),
            Map.entry(Slot.OPTION_B, "pay the 39 euros back to your card"),
            Map.entry(Slot.BECAUSE, "the bank stops paying back after 30 days"),
            Map.entry(Slot.ORDER, "4471-B"),
            Map.entry(Slot.PENDING, "three"),
            Map.entry(Slot.FOLLOWUP, "message you here on Friday"),
            Map.entry(Slot.UPDATE_WITHIN, "by 15:00"),
            Map.entry(Slot.HANDOFF_ROUTE, "the shift lead"),
            Map.entry(Slot.GIFT, "[amount up to 20 EUR]"));

    private final List<Phrase> phrases = Chat.KNOWLEDGE.lore().phrasebook().phrases();

    @TestFactory
    Stream<DynamicTest> everyPhraseMayBeSentUnchanged() {
        return phrases.stream()
                .map(phrase -> DynamicTest.dynamicTest(phrase.id(), () -> {
                    String text = filled(phrase.text());
                    assertThat(text)
                            .hasSizeLessThanOrEqualTo(Composer.LONGEST)
                            .doesNotContain("!")
                            .doesNotContain("{")
                            .matches("(?s)[A-Z0-9].*[.?\\]]");
                    assertThat(text.codePoints().filter(c -> c > 0x2FFF).count())
                            .as("emoji")
                            .isZero();
                    assertThat(count(text, "sorry") + count(text, "apolog"))
                            .as("apologies")
                            .isLessThanOrEqualTo(1);
                    assertThat(count(text, "?")).as("questions").isLessThanOrEqualTo(1);
                    assertThat(readingAge(text)).as("reading grade of: " + text).isLessThanOrEqualTo(9);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyTechniqueHasFiveNeutralPhrasingsForEachIntensity() {
        return EnumSet.complementOf(EnumSet.copyOf(WORDLESS)).stream().flatMap(technique -> Stream.of(
                        Intensity.values())
                .map(intensity -> DynamicTest.dynamicTest(
                        technique + " " + intensity,
                        () -> assertThat(uses(technique)).isNotEmpty().allSatisfy(use -> assertThat(Chat.KNOWLEDGE
                                        .lore()
                                        .phrasebook()
                                        .of(technique, use, intensity, Register.NEUTRAL))
                                .as(use)
                                .hasSizeGreaterThanOrEqualTo(5)))));
    }

    @Test
    void mostTechniquesSpeakFormallyToo() {
        Set<Technique> formal = phrases.stream()
                .filter(phrase -> phrase.register() == Register.FORMAL)
                .map(Phrase::technique)
                .collect(Collectors.toSet());
        assertThat(formal).containsAll(EnumSet.complementOf(EnumSet.copyOf(WORDLESS)));
    }

    @Test
    void everyCueIsShownByItsExamples() {
        TokenMatcher<Cue> cues = new TokenMatcher<>(Chat.KNOWLEDGE.lore().cues(), Map.of());
        Chat.KNOWLEDGE.cueExamples().forEach((cue, messages) -> assertThat(messages)
                .isNotEmpty()
                .allSatisfy(message -> assertThat(cues.find(Chat.TOKENIZER.read(message)))
                        .extracting(TokenMatcher.Match::meaning)
                        .as(message)
                        .contains(cue)));
    }

    @Test
    void spellingFollowsThePlace() {
        Phrasebook book = Chat.KNOWLEDGE.lore().phrasebook();
        assertThat(book.spelt("I apologise.", Locale.US)).isEqualTo("I apologize.");
        assertThat(book.spelt("I apologise.", Locale.UK)).isEqualTo("I apologise.");
        assertThat(book.spelt("I apologise.", Locale.ENGLISH)).isEqualTo("I apologize.");
    }

    private Set<String> uses(Technique technique) {
        Set<String> uses = new HashSet<>();
        phrases.stream().filter(phrase -> phrase.technique() == technique).forEach(phrase -> uses.add(phrase.use()));
        return uses;
    }

    private static String filled(String text) {
        String filled = text;
        for (Map.Entry<Slot, String> value : SAMPLE.entrySet()) {
            String name = value.getKey().name().toLowerCase(Locale.ROOT);
            String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            String sentence = value.getValue().substring(0, 1).toUpperCase(Locale.ROOT)
                    + value.getValue().substring(1);
            filled = filled.replace("{" + name + "}", value.getValue()).replace("{" + capital + "}", sentence);
        }
        return filled;
    }

    private static int count(String text, String part) {
        return text.toLowerCase(Locale.ROOT).split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    /** The Flesch-Kincaid grade, with vowel groups for syllables. */
    private static double readingAge(String text) {
        String[] words = text.split("[^A-Za-z']+", -1);
        int sentences = Math.max(1, text.split("[.?:]+(\\s|$)", -1).length - 1);
        int syllables = 0;
        int count = 0;
        for (String word : words) {
            if (!word.isEmpty()) {
                count++;
                String lower = word.toLowerCase(Locale.ROOT).replaceAll("e$", "");
                syllables += Math.max(1, lower.split("[aeiouy]+", -1).length - 1);
            }
        }
        return 0.39 * count / sentences + 11.8 * syllables / count - 15.59;
    }
}
