package dev.evenkeel.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.playbook.Card;
import dev.evenkeel.playbook.CountryCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cards name the public lines of each country that we serve, with where they come from and when they were checked. */
class CardsTest {

    private final List<CountryCard> cards = PlaybookFiles.cards(Files.shipped());

    private Card card(Gate gate, Optional<String> country) {
        return cards.stream()
                .filter(placed ->
                        placed.card().gate() == gate && placed.country().equals(country))
                .map(CountryCard::card)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "US, call or text 988, 911",
        "CA, call or text 9-8-8, 911",
        "GB, Samaritans: call 116 123, 999",
        "IE, Samaritans: call 116 123, 112 or 999",
        "AU, Lifeline: call 13 11 14, 000"
    })
    void everyCountryHasItsCrisisLineAndItsEmergencyNumber(String country, String line, String emergency) {
        Card crisis = card(Gate.SELF_HARM, Optional.of(country));
        assertThat(crisis.contacts()).anySatisfy(contact -> assertThat(contact).contains(line));
        assertThat(crisis.contacts()).contains("Emergency: " + emergency);
        assertThat(card(Gate.HAZARD, Optional.of(country)).contacts()).containsExactly("Emergency: " + emergency);
    }

    @Test
    void everyCardHasASourceAndTheDayItWasChecked() {
        assertThat(cards).isNotEmpty().allSatisfy(placed -> {
            assertThat(placed.card().source()).isNotBlank();
            assertThat(LocalDate.parse(placed.card().date())).isAfter(LocalDate.of(2026, 1, 1));
        });
    }

    @Test
    void aCardForNoCountryGivesNoNumber() {
        assertThat(List.of(Gate.SELF_HARM, Gate.VIOLENCE, Gate.HAZARD, Gate.LEGAL))
                .allSatisfy(gate -> {
                    Card card = card(gate, Optional.empty());
                    assertThat(card.contacts()).isEmpty();
                    assertThat(card.text()).doesNotContainPattern("\\d");
                });
    }
}
