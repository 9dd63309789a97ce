package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pattern language: what each sign matches and which mistakes are refused. */
class PatternTest {

    private static final Map<String, List<String>> LISTS =
            Map.of("boss", List.of("manager|supervisor", "team leader"), "whom", List.of("your @boss", "@boss"));

    private final Tokenizer tokenizer = new Tokenizer(Spellings.NONE);

    private TokenMatcher<String> matcher(String... patterns) {
        return new TokenMatcher<>(Map.of("it", List.of(patterns)), LISTS);
    }

    private List<String> matches(String pattern, String message) {
        Tokens tokens = tokenizer.read(message);
        return matcher(pattern).find(tokens).stream()
                .map(match -> tokens.span(match.from(), match.to()).in(message))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "refund; a refund please; refund",
                "refund|money; my money; money",
                "cancel*; he cancelled it; cancelled",
                "cancel*; cancelling now; cancelling",
                "deny*; she denies it; denies",
                "charge*; charging me; charging",
                "(talk to | see) sam; I see sam; see sam",
                "talk to?  sam; talk sam; talk sam",
                "(a | b c)? d; b c d; b c d",
                "get ~2 boss; get me your boss; get me your boss",
                "get ~2 boss; get boss; get boss",
                "pay #money; pay £5 now; pay £5",
                "#emoji #any; 😡 you; 😡 you",
                "see @boss; see the manager, see team leader; see team leader",
                "see @whom; see your supervisor; see your supervisor",
                "^ manager; manager please; manager",
                "done $; it is done!!; done",
                "go (now | away $); go away; go away",
                "great . another; Great. Another one; Great. Another",
            })
    void aPatternMatches(String pattern, String message, String matched) {
        assertThat(matches(pattern, message)).containsExactly(matched);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "refund; refunded",
                "get ~2 boss; get me to your boss",
                "get ~5 boss; get out. My boss is here",
                "^ manager; the manager",
                "done $; done with you",
                "go (now | away $); go away now please",
                "pay #money; pay 5",
            })
    void aPatternIsSilent(String pattern, String message) {
        assertThat(matches(pattern, message)).isEmpty();
    }

    @Test
    void theLeftmostThenTheLongestMatchWinsAndMatchesOfOneMeaningNeverOverlap() {
        String message = "a b c a b";
        Tokens tokens = tokenizer.read(message);
        assertThat(matcher("a b", "a b c", "b c").find(tokens))
                .extracting(match -> tokens.span(match.from(), match.to()).in(message))
                .containsExactly("a b c", "a b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(a | b; a bracket is not closed",
                "a); unexpected ')'",
                "a | | b; nothing between",
                "~3 a; cannot begin with a gap",
                "~40 a; a gap is 1 to 12 tokens",
                "a ~ b; a gap wants a number",
                "a? b?; every part may be missing",
                "a ^ b; ^ stands only first",
                "@nobody; no list @nobody",
                "#nothing; no token kind #nothing",
                "Refund; must be lower case",
                "a \" b; a word is missing",
            })
    void aMistakeIsRefusedWithWhatIsWrong(String pattern, String problem) {
        assertThatThrownBy(() -> matcher(pattern))
                .isInstanceOf(PatternSyntaxException.class)
                .hasMessageContaining(problem)
                .hasMessageContaining(pattern);
    }

    @Test
    void aListThatContainsItselfIsRefused() {
        Map<String, List<String>> lists = Map.of("a", List.of("x @b"), "b", List.of("y @a"));
        assertThatThrownBy(() -> new TokenMatcher<>(Map.of("it", List.of("@a")), lists))
                .isInstanceOf(PatternSyntaxException.class)
                .hasMessageContaining("contains itself");
    }

    @Test
    void aPatternOfTooManyTokensIsRefused() {
        String pattern = "a ~12 b ~12 c ~12 d ~12 e ~12 f ~12 g";
        assertThatThrownBy(() -> matcher(pattern)).hasMessageContaining("more than 64 tokens");
    }
}
