package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetUnitTest {

    /** The span of "x" in each unit. */
    @ParameterizedTest
    @CsvSource({
        "abc x, 4, 4, 4",
        "é x, 2, 2, 3",
        "e\u0301 x, 3, 3, 4",
        "€ x, 2, 2, 4",
        "😡 x, 3, 2, 5",
        "👍🏽 x, 5, 3, 9",
        "👩‍👧 x, 6, 4, 12",
    })
    void aWordBehindAPictureOrAccentStandsWhereEachUnitSaysSo(String text, int utf16, int codepoint, int utf8) {
        int at = text.indexOf('x');
        Span span = new Span(at, at + 1);
        assertThat(OffsetUnit.UTF16.of(span, text)).isEqualTo(new Span(utf16, utf16 + 1));
        assertThat(OffsetUnit.CODEPOINT.of(span, text)).isEqualTo(new Span(codepoint, codepoint + 1));
        assertThat(OffsetUnit.UTF8.of(span, text)).isEqualTo(new Span(utf8, utf8 + 1));
    }

    @Property
    void theUnitsAgreeWithThePlatformsOwnCounts(@ForAll String text) {
        Assume.that(StandardCharsets.UTF_8.newEncoder().canEncode(text));
        Span whole = new Span(0, text.length());
        assertThat(OffsetUnit.UTF8.of(whole, text).end()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        assertThat(OffsetUnit.CODEPOINT.of(whole, text).end())
                .isEqualTo((int) text.codePoints().count());
    }
}
