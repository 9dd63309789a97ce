package dev.evenkeel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedTextTest {

    private static final String BOLD = """
            {"annotation": [{"text": "Hi "}, {"markup": "<b>"}, {"text": "calm"}, {"markup": "</b>"}, {"text": " down"},
              {"markup": "<p>", "interpretAs": "\\n\\n"}, {"text": "Bye"}]}""";

    @Test
    void markupIsNotChecked() {
        assertThat(AnnotatedText.read(BOLD).plain()).isEqualTo("Hi calm down\n\nBye");
    }

    @Test
    void placesCountTheMarkup() {
        AnnotatedText text = AnnotatedText.read(BOLD);
        String original = "Hi <b>calm</b> down<p>Bye";
        assertThat(text.place(new Span(3, 7)).in(original)).isEqualTo("calm");
        assertThat(text.place(new Span(3, 12)).in(original)).isEqualTo("calm</b> down");
        assertThat(text.place(new Span(14, 17)).in(original)).isEqualTo("Bye");
        assertThat(text.place(new Span(17, 17))).isEqualTo(new Span(25, 25));
    }

    @Test
    void wordsWithMarkupWithinAreNotReplaced() {
        AnnotatedText text = AnnotatedText.read(BOLD);
        assertThat(text.isUnbroken(new Span(3, 7))).isTrue();
        assertThat(text.isUnbroken(new Span(3, 12))).isFalse();
        assertThat(text.isUnbroken(new Span(8, 14))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[",
                "{}",
                "{\"annotation\": 1}",
                "{\"annotation\": [{}]}",
                "{\"annotation\": [{\"text\": \"calm\", \"markup\": \"calm\"}]}",
                "{\"annotation\": [{\"text\": 7}]}"
            })
    void whatIsNoAnnotatedTextIsRefusedWithoutQuotingIt(String json) {
        assertThatThrownBy(() -> AnnotatedText.read(json))
                .isInstanceOf(ToolRefusal.class)
                .hasMessageNotContaining("calm");
    }
}
