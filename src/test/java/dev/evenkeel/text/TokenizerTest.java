package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.text.Token.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static final Spellings SPELLINGS = new Spellings(
            Map.of(
                    "u",
                    "you",
                    "dont",
                    "don't",
                    "gonna",
                    "going to",
                    "idk",
                    "i don't know",
                    "sh1t",
                    "shit",
                    "f*ck",
                    "fuck",
                    "f*cking",
                    "fucking",
                    "a$$hole",
                    "asshole",
                    "gr8",
                    "great"),
            Set.of("soon", "good"));

    private final Tokenizer tokenizer = new Tokenizer(SPELLINGS);

    private List<String> norms(String text) {
        return tokenizer.read(text).list().stream().map(Token::norm).toList();
    }

    private List<String> texts(String text) {
        return tokenizer.read(text).list().stream().map(Token::text).toList();
    }

    @Test
    void chatSpellingsBecomePlainWords() {
        assertThat(norms("U dont reply, gr8")).containsExactly("you", "don't", "reply", ",", "great");
    }

    @Test
    void aContractionIsReadAsTheWordsItStandsForAndEveryLetterStaysInOneToken() {
        assertThat(norms("gonna")).containsExactly("going", "to");
        assertThat(norms("IDK why")).containsExactly("i", "don't", "know", "why");
        assertThat(String.join("", texts("gonna"))).isEqualTo("gonna");
    }

    @Test
    void stretchedWordsShrinkToTheWordMeant() {
        assertThat(norms("sooooon")).containsExactly("soon");
        assertThat(norms("nooooo")).containsExactly("no");
        assertThat(norms("GOOOOD!!!!")).containsExactly("good", "!");
    }

    @Test
    void anInitialismWithThreeOfALetterIsNotAStretch() {
        Tokenizer withInitialism = new Tokenizer(new Spellings(Map.of("bbb", "business bureau"), Set.of()));
        assertThat(withInitialism.read("BBB").list()).extracting(Token::norm).containsExactly("business", "bureau");
    }

    @Test
    void censoredSwearWordsAreReadInAnyMasking() {
        assertThat(norms("f*ck f**k fu*k F***")).containsOnly("fuck");
        assertThat(norms("f**king sh1t a$$hole")).containsExactly("fucking", "shit", "asshole");
    }

    @Test
    void starsRoundAWordAreEmphasisAndNotCensorship() {
        assertThat(norms("*never* again")).containsExactly("*", "never", "*", "again");
    }

    @Test
    void curlyApostrophesAreStraightInTheNorm() {
        assertThat(norms("can’t don‘t")).containsExactly("can't", "don't");
    }

    @Test
    void anApostropheAtTheEndIsASignOfItsOwn() {
        assertThat(texts("the drivers' app")).containsExactly("the", "drivers", "'", "app");
    }

    @ParameterizedTest
    @CsvSource({
        "£12.50, MONEY",
        "30€, MONEY",
        "19:42, TIME",
        "7.30pm, TIME",
        "3rd, NUMBER",
        "5-7, NUMBER",
        "20%, NUMBER",
        "'1,000', NUMBER",
        "AB-4471, CODE",
        "E31, CODE",
        "0123456789, CODE",
        "ref#, WORD",
        "https://example.org/a?b=c, URL",
        "www.example.org, URL",
        "some.one+x@example.org, EMAIL",
        "@helpdesk, MENTION",
        ":-(, EMOTICON",
        "</3, EMOTICON",
        "😡, EMOJI",
        "well-known, WORD",
        "A&E, WORD",
        "…, PUNCTUATION",
    })
    void figuresLinksAndFacesAreTokensOfTheirKind(String text, Kind kind) {
        assertThat(tokenizer.read(text).get(0).kind()).isEqualTo(kind);
    }

    @Test
    void aFullStopAfterALinkOrAnAddressEndsTheSentence() {
        assertThat(texts("see www.example.org.")).containsExactly("see", "www.example.org", ".");
        assertThat(texts("a@example.org.")).containsExactly("a@example.org", ".");
    }

    @Test
    void emojiWithJoinersAndSkinTonesAreOneTokenEach() {
        assertThat(texts("👩‍👩‍👧 👍🏽 🇮🇪")).containsExactly("👩‍👩‍👧", "👍🏽", "🇮🇪");
    }

    @Test
    void combiningMarksBelongToTheirLetter() {
        assertThat(texts("cafe\u0301 resume\u0301")).containsExactly("cafe\u0301", "resume\u0301");
    }

    @Test
    void sentencesEndAtStopsAndNewLines() {
        Tokens tokens = tokenizer.read("No reply. Why?\n\nFix it");
        assertThat(tokens.sentence(0)).isZero();
        assertThat(tokens.sentence(tokens.size() - 1)).isEqualTo(3);
        assertThat(tokens.sentenceStart(4)).isEqualTo(3);
        assertThat(tokens.sentenceEnd(0)).isEqualTo(3);
    }

    @Test
    void nothingHasNoTokens() {
        assertThat(tokenizer.read("").size()).isZero();
        assertThat(tokenizer.read(" \u00a0\u200b ").size()).isZero();
    }

    @Test
    void capitalsAndStretchesAreRemembered() {
        Token token = tokenizer.read("NOOOO").get(0);
        assertThat(token.isShouted()).isTrue();
        assertThat(token.isStretched()).isTrue();
        assertThat(tokenizer.read("No").get(0).isShouted()).isFalse();
    }

    @Property
    void everyVisibleUnitBelongsToExactlyOneTokenAndSpansAreTheText(@ForAll String text) {
        Tokens tokens = new Tokenizer(SPELLINGS).read(text);
        int end = 0;
        for (Token token : tokens.list()) {
            assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, token.span().start())
                            .chars()
                            .allMatch(c -> Character.isWhitespace(c)
                                    || Character.isSpaceChar(c)
                                    || c == '\u200b'
                                    || c == '\ufeff'))
                    .isTrue();
            if (token.kind() != Kind.NEWLINE) {
                assertThat(token.span().in(text)).isEqualTo(token.text());
            }
            end = token.span().end();
        }
    }
}
