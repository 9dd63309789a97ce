package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedPartsTest {

    private final Tokenizer tokenizer = new Tokenizer(Spellings.NONE);

    private Map<String, Range> named(String pattern, String text) {
        TokenMatcher<String> matcher = new TokenMatcher<>(Map.of("it", List.of(pattern)), Map.of());
        List<TokenMatcher.Match<String>> matches = matcher.find(tokenizer.read(text));
        assertThat(matches).hasSize(1);
        return matches.get(0).named();
    }

    @Test
    void aNameRemembersItsTokens() {
        assertThat(named("send <what: the +3> (to <whom: #word>)?", "Please send the red box to Ana"))
                .containsEntry("what", new Range(2, 5))
                .containsEntry("whom", new Range(6, 7));
    }

    @Test
    void aPartThatIsMissingHasNoTokens() {
        assertThat(named("send <what: the +3> (to <whom: #word>)?", "Send the box"))
                .containsOnly(Map.entry("what", new Range(1, 3)));
    }

    @Test
    void wordsThatThePatternNamesGoBeforeGaps() {
        assertThat(named("<act: come +4> until <then: +4> $", "come here until we call"))
                .containsEntry("act", new Range(0, 2))
                .containsEntry("then", new Range(3, 5));
    }

    @Test
    void aGapWithinAClauseStopsAtAComma() {
        assertThat(named("see <what: +5>", "see the lamp, please")).containsEntry("what", new Range(1, 3));
    }

    @Test
    void aNameInsideANameIsRefused() {
        assertThatThrownBy(() -> named("<a: one <b: two>>", "one two")).isInstanceOf(PatternSyntaxException.class);
    }

    @Test
    void anAddressAtTheEndOfASentenceIsOneToken() {
        assertThat(tokenizer.read("write to mo@example.org.").get(2).kind()).isEqualTo(Token.Kind.EMAIL);
    }
}
