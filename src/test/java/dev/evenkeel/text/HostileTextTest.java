package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand repeats of what could make a reader go back and forth take about as long as any other text of that length. */
class HostileTextTest {

    private static final int MANY = 100_000;
    private static final Duration ENOUGH = Duration.ofSeconds(10);

    private final Tokenizer tokenizer =
            new Tokenizer(new Spellings(Map.of("f*ck", "fuck", "gonna", "going to"), Set.of("soon")));

    private final RuleMatcher<String> rules = new RuleMatcher<>(
            List.of(new Rule<>(
                    "x.y",
                    "it",
                    List.of("a ~12 b", "^ a", "a $", "#emoji $", "never ~12 again", "(a | a a) (a | a a)?", ". ~3 a"),
                    List.of("a ~12 z", "b $"),
                    List.of("q ~12 z"),
                    Set.of(),
                    List.of(),
                    List.of())),
            List.of("used to", "a ~12 y"),
            Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a ",
                "a b ",
                "A",
                "aaa ",
                "a'",
                "a-",
                "'",
                "\"",
                "\" a ",
                "' a",
                "(",
                ")",
                "*",
                "a*",
                "f*",
                "$",
                "a$",
                "@",
                "a@",
                "a@b.",
                "@a ",
                ".",
                ". ",
                "...",
                "?!",
                ":",
                ":-(",
                ":/",
                "http://",
                "www.",
                "www.,",
                "1",
                "1.",
                "1-",
                "1:",
                "#1 ",
                "£",
                "😡",
                "😡 ",
                "👩\u200d",
                "\u200d",
                "\u0301",
                "a\u0301",
                "\ud83d",
                "\udc00",
                "🇮",
                "\n",
                "a\n",
                "\r",
                "a\r",
                "> a\n",
                "From: \n",
                "--- Original Message\r",
                "On a wrote:\r",
                "not ",
                "never a ",
                "if not ",
                "can't ",
                "gonna ",
                "no i ",
                "\u200b",
                "\u00a0",
                "\ufeff",
                "字",
                "ع",
                "a\u200db"
            })
    void isReadInTime(String piece) {
        String text = piece.repeat(MANY);
        assertTimeoutPreemptively(ENOUGH, () -> {
            Tokens tokens = tokenizer.read(text);
            rules.find(tokens);
            if (tokens.size() > 0) {
                OffsetUnit.UTF8.of(tokens.span(0, tokens.size()), text);
            }
        });
        assertThat(tokenizer.read(text).source()).isSameAs(text);
    }
}
