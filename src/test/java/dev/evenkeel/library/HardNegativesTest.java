package dev.evenkeel.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.reading.Signal;
import dev.evenkeel.text.RuleMatcher;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.text.Tokens;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that look worse, or better, than they are. */
class HardNegativesTest {

    private static final Set<Signal> ALARMS = EnumSet.of(
            Signal.REPEAT_CONTACT,
            Signal.WAIT_COMPLAINT,
            Signal.NOT_HEARD,
            Signal.BLAME_AGENT,
            Signal.BLAME_COMPANY,
            Signal.COST_TO_CUSTOMER,
            Signal.MANAGER_REQUEST,
            Signal.CHURN_THREAT,
            Signal.CHARGEBACK_THREAT,
            Signal.SOCIAL_THREAT,
            Signal.LEGAL_THREAT,
            Signal.REGULATOR_THREAT,
            Signal.ABUSE_PROFANITY,
            Signal.ABUSE_INSULT,
            Signal.ABUSE_IDENTITY,
            Signal.ABUSE_SEXUAL,
            Signal.THREAT_VIOLENCE,
            Signal.SELF_HARM,
            Signal.SAFETY_HAZARD,
            Signal.SARCASM,
            Signal.VERIFY_MEANING);

    private static final Set<Signal> GATES = EnumSet.of(
            Signal.SELF_HARM,
            Signal.THREAT_VIOLENCE,
            Signal.SAFETY_HAZARD,
            Signal.LEGAL_THREAT,
            Signal.REGULATOR_THREAT,
            Signal.CHARGEBACK_THREAT,
            Signal.ABUSE_INSULT,
            Signal.ABUSE_IDENTITY,
            Signal.ABUSE_SEXUAL);

    private static final ReadingFiles KNOWLEDGE = ReadingFiles.load(Files.shipped());
    private static final Tokenizer TOKENIZER = KNOWLEDGE.tokenizer();
    private static final RuleMatcher<Signal> RULES =
            new RuleMatcher<>(KNOWLEDGE.signals(), KNOWLEDGE.unreal(), KNOWLEDGE.lists());

    private static Set<Signal> alarms(String message) {
        return RULES.find(TOKENIZER.read(message)).stream()
                .map(hit -> hit.rule().meaning())
                .filter(ALARMS::contains)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Signal.class)));
    }

    private static Set<Signal> named(String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(" "))
                        .map(name -> Signal.valueOf(name.toUpperCase(java.util.Locale.ROOT)))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Signal.class)));
    }

    /** Good or neutral news in negative words. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No issues at all, all sorted",
                "No trouble whatsoever, the meter reads fine now",
                "not bad, thanks",
                "The room was not bad at all",
                "no complaints",
                "I have no complaints about the driver",
                "Nothing to worry about",
                "Don't worry, nothing is lost",
                "can't fault you",
                "I cannot fault your engineer, he was great",
                "I can't wait!",
                "We can't wait to try the new level",
                "The death certificate is attached",
                "Attached the death certificate and the claim form for policy KL-204",
                "kill the process and restart",
                "Should I kill the app and sign in again?",
                "hot water still off since Saturday",
                "The class on Saturday is full, can I pass my seat on?",
                "Sorry, I was stupid, wrong account",
                "My bad, I'm an idiot, the parcel was at the neighbour's",
                "this is bloody brilliant",
                "Damn good pizza, well done",
                "website not working",
                "The ticket machine at gate four does not work",
                "I'm not angry, just cancel please",
                "I am not upset, I only need the invoice",
                "my lawyer friend loves your app",
                "My neighbour is a solicitor and uses your bank too",
                "court shoes size 38",
                "Can I book the tennis court for Sunday?",
                "battery died",
                "The phone died after the update, which charger do I need?",
                "ORDER KX-77120 AND KX-77121",
                "PNR QWZ8TT SEAT 14C PLEASE",
            })
    void readAsNoAlarm(String message) {
        assertThat(alarms(message)).isEmpty();
    }

    /** Each row: a message and exactly the alarms that it raises. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kindly improve your service; blame_company",
                "Please be so kind and work on your delivery network; blame_company",
                "Great. Another outage. Love it.; sarcasm",
                "Wonderful. Another gate change. Adore it.; sarcasm",
                "Thanks for nothing; sarcasm",
                "thank you for absolutely nothing; sarcasm",
                "this queue is killing me; verify_meaning",
                "Your hold music is killing me slowly; verify_meaning",
                "I don't want to be here any more; self_harm",
                "i just dont want to be around anymore; self_harm",
            })
    void readAsWhatTheyMean(String message, String signals) {
        assertThat(alarms(message)).isEqualTo(named(signals));
    }

    @Test
    void aPictureBeforeTheWordsDoesNotMoveTheirPlace() {
        for (String picture : List.of("😡 ", "👩‍👩‍👧 ", "🇮🇪🇮🇪 ", "👍🏽👍🏽 ")) {
            String message = picture + "get me a manager";
            Tokens tokens = TOKENIZER.read(message);
            assertThat(RULES.find(tokens)).as(message).anySatisfy(hit -> assertThat(
                            tokens.span(hit.from(), hit.to()).in(message))
                    .isEqualTo("get me a manager"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Can you tell me what became of this?\n\nOn 2 March 2026 at 09:14 Claims wrote:\nYou will hear from our lawyer if you are an idiot",
                "See below, is it genuine?\r\n-----Original Message-----\r\nFrom: billing\r\nWe will take you to court and smash your windows",
                "My tenant sent this:\n> I will kill you\n> see you in court\nIs the flat insured?",
                "The letter says \"this is your last warning before legal action\", is it from you?",
            })
    void wordsOfAnEarlierMailAreNotTheCustomers(String message) {
        assertThat(alarms(message)).doesNotContainAnyElementsOf(GATES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hola, no entiendo la factura. I want to speak to a manager please; manager_request",
                "Guten Tag, ich warte immer noch. still waiting for my refund; wait_complaint",
                "Merci d'avance pour votre aide, my booking is KL22; ",
                "Die Rechnung ist falsch, war bei mir doppelt; ",
            })
    void onlyTheEnglishHalfOfABilingualTurnIsRead(String message, String signals) {
        assertThat(alarms(message)).isEqualTo(named(signals));
    }

    @Test
    void everySignalThatWordsCanShowHasARule() {
        Map<Signal, Long> rules = KNOWLEDGE.signals().stream()
                .collect(Collectors.groupingBy(rule -> rule.meaning(), Collectors.counting()));
        assertThat(rules.keySet()).containsAll(ALARMS).doesNotContain(Signal.BURST);
    }
}
