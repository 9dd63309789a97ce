package dev.evenkeel.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.text.Language;
import dev.evenkeel.text.LanguageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language a customer writes, as the shipped model has it. */
class LanguageFilesTest {

    private static final LanguageReader READER = LanguageFiles.load(Files.shipped());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I have waited three weeks for this kettle and nobody answers my emails.",
                "no wifi since monday n ur app keeps crashing pls fix asap",
                "Order K-5520, two latte mugs, one arrived cracked, the other not at all",
                "My name is Joaquín and my flight to São Paulo was cancelled twice"
            })
    void chatEnglishIsEnglish(String text) {
        assertThat(READER.read(text).tag()).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({
        "es,¿Por qué nadie responde? Llevo tres semanas esperando mi pedido",
        "de,Seit drei Wochen warte ich auf meine Bestellung und niemand antwortet",
        "fr,Cela fait trois semaines que j'attends ma commande sans réponse",
        "nl,Ik wacht al drie weken op mijn bestelling en niemand reageert",
        "pl,Czekam na zamówienie od trzech tygodni i nikt nie odpowiada",
        "ja,三週間も注文を待っていますが、誰も返事をしません",
        "zh,我的订单已经等了三个星期了，没有人回复我的邮件"
    })
    void anotherLanguageIsKnownByASentence(String tag, String text) {
        assertThat(READER.read(text).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Где мой заказ? Жду уже три недели",
                "Πού είναι η παραγγελία μου;",
                "أين طلبي؟ أنتظر منذ ثلاثة أسابيع",
                "मेरा ऑर्डर अभी तक नहीं आया",
                "주문한 물건이 아직 안 왔어요",
                "Где мой iPhone? Order не пришёл"
            })
    void anotherScriptIsNeverEnglish(String text) {
        assertThat(READER.read(text).tag()).isNotEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ok", "👍👍👍", "merci", "K-5520 4471-B 30.11.", "Hola!!"})
    void tooLittleToTellIsPresumedEnglish(String text) {
        assertThat(READER.read(text)).isEqualTo(Language.PRESUMED);
    }

    @Test
    void aBrokenModelIsNamed() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> LanguageFiles.load(path -> new byte[10])))
                .isInstanceOf(BrokenLibraryException.class)
                .hasMessageContaining("langdetect");
    }
}
