package dev.evenkeel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.text.Spellings;
import dev.evenkeel.text.Tokenizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private final Tokenizer tokenizer = new Tokenizer(Spellings.NONE);
    private final Lexicon lexicon =
            new Lexicon(Map.of("good", 2.0, "awful", -3.0), Map.of("parcel", "c7", "came", "c9"));
    private final Features features = new Features(lexicon);

    @Test
    void aMessageHasEachFeatureOnceAndAlwaysInTheSameOrder() {
        String message = "the parcel the parcel never came!! GOOD grief, awful but ok 🙂";

        List<String> seen = read(message);

        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
        assertThat(new Features(lexicon).read(Utterance.of(tokenizer.read(message))))
                .isEqualTo(seen);
    }

    @Test
    void aNegatedWordIsAnotherFeatureThanTheWordItself() {
        assertThat(read("not good")).contains("n=good").doesNotContain("w=good");
        assertThat(read("good")).contains("w=good").doesNotContain("n=good");
    }

    @Test
    void negationTurnsTheValenceOfAWordRound() {
        assertThat(read("good")).contains("vsum=2.0");
        assertThat(read("not good")).contains("vsum=-1.5");
    }

    @Test
    void aComplaintIsBuiltAlikeInTwoTrades() {
        Lexicon trades = new Lexicon(Map.of(), Map.of("parcel", "c7", "engineer", "c7", "came", "c9", "arrived", "c9"));
        Features built = new Features(trades);

        assertThat(built.read(Utterance.of(tokenizer.read("my parcel never came"))))
                .contains("h=my c7 never c9");
        assertThat(built.read(Utterance.of(tokenizer.read("my engineer never arrived"))))
                .contains("h=my c7 never c9");
    }

    @Test
    void linksAndNamesLeaveNoTrace() {
        assertThat(read("@nobody hello https://a.example/x"))
                .doesNotContain("w=@nobody")
                .anyMatch("w=hello"::equals);
        assertThat(String.join(" ", read("@nobody hello https://a.example/x"))).doesNotContain("nobody", "example");
    }

    @Test
    void whatFollowsAButIsSeenApart() {
        assertThat(read("good but awful")).contains("a=awful", "vbsum=-3.0").doesNotContain("a=good");
    }

    @Test
    void anEmptyMessageAndOneOfSignsAloneAreRead() {
        assertThat(read("")).isNotEmpty();
        assertThat(read("...,,;;")).isNotEmpty();
    }

    private List<String> read(String message) {
        return features.read(Utterance.of(tokenizer.read(message)));
    }
}
