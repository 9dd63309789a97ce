package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a message and a word of it. */
class NegationTest {

    private final Tokenizer tokenizer = new Tokenizer(Spellings.NONE);

    private boolean isNegated(String message, String word) {
        Tokens tokens = tokenizer.read(message);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).norm().equals(word)) {
                return tokens.isNegated(i);
            }
        }
        throw new IllegalArgumentException("no " + word + " in " + message);
    }

    @ParameterizedTest
    @CsvSource({
        "I don't want a refund, refund",
        "I am not angry, angry",
        "never late, late",
        "we left without a manager, manager",
        "I don't think I need a manager, manager",
        "I never said I want a refund, refund",
        "it cannot wait, wait",
        "nobody called, called",
        "please do not cancel it, cancel",
        "it isn't broken, broken",
        "I'm not sure I want a refund, want",
        "not what I ordered, ordered",
    })
    void theWordsAfterACueAreTurnedRound(String message, String word) {
        assertThat(isNegated(message, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'not now, I want a refund', refund",
        "not happy but I want a refund, refund",
        "no refund so I will sue, sue",
        "not one of those many different friendly people called, called",
    })
    void aClauseEndABreakWordOrDistanceEndsTheReach(String message, String word) {
        assertThat(isNegated(message, word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "why can't I speak to a manager, speak",
        "can't you get me a manager, manager",
        "and why won't you refund me, refund",
        "isn't this a joke, joke",
    })
    void aQuestionThatAsksWithANegationNegatesNothing(String message, String word) {
        assertThat(isNegated(message, word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "not only late but broken, late",
        "not just late, late",
        "it is nothing but lies, lies",
    })
    void emphasisIsNoNegation(String message, String word) {
        assertThat(isNegated(message, word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "no I want a refund, refund",
        "no my order is lost, lost",
        "this is not ok i want a refund, refund",
        "not happy we are leaving you, leaving",
    })
    void peopleWhoSkipCommasStartANewClauseWithASubject(String message, String word) {
        assertThat(isNegated(message, word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "I can't believe you lost it, lost",
        "I don't understand why it was charged, charged",
        "I can't stop thinking about hurting myself, hurting",
        "I don't get why it was cancelled, cancelled",
        "don't make me call a lawyer, call",
        "don't forget to cancel it, cancel",
    })
    void whatIsTakenForGrantedStands(String message, String word) {
        assertThat(isNegated(message, word)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "I don't get a refund, refund",
        "I don't believe it broke, broke",
    })
    void theSameVerbsInAnotherSenseNegate(String message, String word) {
        assertThat(isNegated(message, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "if it is not here by friday this goes to court, goes",
        "if you don't refund me my lawyer writes, lawyer",
    })
    void inAConditionTheConsequenceIsNotNegated(String message, String word) {
        assertThat(isNegated(message, word)).isFalse();
    }
}
