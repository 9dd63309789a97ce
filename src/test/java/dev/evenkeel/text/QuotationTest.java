package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    private final Tokenizer tokenizer = new Tokenizer(Spellings.NONE);

    private boolean isQuoted(String message, String word) {
        Tokens tokens = tokenizer.read(message);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).norm().equals(word)) {
                return tokens.isQuoted(i);
            }
        }
        throw new IllegalArgumentException("no " + word + " in " + message);
    }

    @Test
    void wordsBetweenDoubleMarksAreSomebodyElses() {
        assertThat(isQuoted("The mail said \"your card is blocked\" today", "blocked"))
                .isTrue();
        assertThat(isQuoted("The mail said “your card is blocked” today", "blocked"))
                .isTrue();
        assertThat(isQuoted("The mail said „your card is blocked“ today", "blocked"))
                .isTrue();
        assertThat(isQuoted("The mail said \"your card is blocked\" today", "today"))
                .isFalse();
    }

    @Test
    void singleMarksQuoteButApostrophesDoNot() {
        assertThat(isQuoted("She wrote 'never come back here' to me", "come")).isTrue();
        assertThat(isQuoted("The drivers' van blocked the neighbours' drive", "blocked"))
                .isFalse();
        assertThat(isQuoted("it's broken and I'm done, don't call", "broken")).isFalse();
    }

    @Test
    void oneOrTwoMarkedWordsAreEmphasisUnlessSomebodySaidThem() {
        assertThat(isQuoted("your \"express delivery\" took a week", "express")).isFalse();
        assertThat(isQuoted("he said \"go away\" and left", "away")).isTrue();
    }

    @Test
    void inchesAndAMarkThatIsNeverClosedQuoteNothing() {
        assertThat(isQuoted("the 24\" screen and the 32\" screen are both broken", "screen"))
                .isFalse();
        assertThat(isQuoted("he said \"wait and I am still waiting here", "waiting"))
                .isFalse();
    }

    @Test
    void aPairDoesNotCrossALine() {
        assertThat(isQuoted("he said \"wait\nI am furious\nand \"you", "furious"))
                .isFalse();
    }

    @Test
    void linesThatBeginWithAnAngleAreQuoted() {
        Tokens tokens = tokenizer.read("> I will sue you\nThat was my last mail");
        assertThat(tokens.isQuoted(1)).isTrue();
        assertThat(tokens.isQuoted(tokens.size() - 1)).isFalse();
    }

    @Test
    void everythingUnderTheHeadOfAnEarlierMailIsQuoted() {
        for (String head : new String[] {
            "On 3 May 2026 at 10:11 the shop wrote:",
            "-----Original Message-----",
            "---------- Forwarded message ---------",
            "From: the shop <shop@example.org>"
        }) {
            Tokens tokens = tokenizer.read("Please help\r\n" + head + "\r\nyour account is closed\r\nfor good");
            assertThat(tokens.isQuoted(0)).as(head).isFalse();
            assertThat(tokens.isQuoted(tokens.size() - 1)).as(head).isTrue();
        }
    }
}
