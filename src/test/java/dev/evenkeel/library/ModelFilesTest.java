package dev.evenkeel.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.Utterance;
import dev.evenkeel.text.Tokenizer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFilesTest {

    private static final List<String> MESSAGES = List.of(
            "",
            "thank you so much, that fixed it!!",
            "Parcel still not here. Third week.",
            "could you tell me your opening hours please",
            "THIS IS RIDICULOUS, you have charged me twice again 😡");

    private final Tokenizer tokenizer = ReadingFiles.load(Files.shipped()).tokenizer();

    @Test
    void everyShippedModelIsTheOneThatItsCardDescribes() {
        ModelFiles models = ModelFiles.load(Files.shipped());

        assertThat(read(models, "Thank you so much, you have been wonderful!")).isPositive();
        assertThat(read(models, "This is the worst service I have ever had, I am furious."))
                .isNegative();
    }

    @Test
    void allModelsAtOnceReadTheSentimentThatTheOneModelReads() {
        ModelFiles models = ModelFiles.load(Files.shipped());

        for (String message : MESSAGES) {
            double alone = read(models, message);
            assertThat(models.reader()
                            .customer(Utterance.of(tokenizer.read(message)))
                            .sentiment()
                            .score())
                    .isEqualTo(alone);
        }
    }

    @Test
    void thanksAreGratitudeAndAnApologyIsAMove() {
        ModelFiles models = ModelFiles.load(Files.shipped());

        assertThat(models.reader()
                        .customer(Utterance.of(tokenizer.read("Thank you, I really appreciate your help!")))
                        .emotions())
                .containsKey(Emotion.GRATITUDE);
        assertThat(models.reader().agent(Utterance.of(tokenizer.read("I am so sorry about that, I apologise."))))
                .containsKey(AgentMove.APOLOGY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sentiment", "problem", "hostility", "abuse", "emotions", "moves"})
    void aModelWithOneChangedByteStopsTheStartAndIsNamed(String name) {
        String file = "models/" + name + ".bin";

        assertThatThrownBy(() -> ModelFiles.load(withChangedByte(file)))
                .isInstanceOf(BrokenLibraryException.class)
                .hasMessageContaining(file);
    }

    @Test
    void aWordFileWithOneChangedByteStopsTheStartAndIsNamed() {
        assertThatThrownBy(() -> ModelFiles.load(withChangedByte("models/valence.tsv")))
                .isInstanceOf(BrokenLibraryException.class)
                .hasMessageContaining("models/valence.tsv")
                .hasMessageContaining("SHA-256");
    }

    @Test
    void aCardThatDescribesAnotherModelStopsTheStartWithTheReason() {
        Files shipped = Files.shipped();
        Files files = path -> path.equals("models/sentiment.card.json")
                ? shipped.text(path)
                        .replaceFirst("\"sentiment\": \"[0-9a-f]{8}", "\"sentiment\": \"00000000")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : shipped.bytes(path);

        assertThatThrownBy(() -> ModelFiles.load(files))
                .isInstanceOf(BrokenLibraryException.class)
                .hasMessageContaining("models/sentiment.bin, sentiment: its SHA-256 is ");
    }

    @Test
    void eightThreadsGetTheSameAnswers() throws Exception {
        ModelFiles models = ModelFiles.load(Files.shipped());
        List<Double> alone = scores(models);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Double>> task = () -> {
                List<Double> last = List.of();
                for (int i = 0; i < 200; i++) {
                    last = scores(models);
                    assertThat(last).isEqualTo(alone);
                }
                return last;
            };
            List<Callable<List<Double>>> tasks =
                    IntStream.range(0, 8).mapToObj(i -> task).toList();
            for (Future<List<Double>> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Double> scores(ModelFiles models) {
        return MESSAGES.stream().map(message -> read(models, message)).toList();
    }

    private double read(ModelFiles models, String message) {
        Sentiment sentiment = models.sentiment().read(Utterance.of(tokenizer.read(message)));
        return sentiment.score();
    }

    private static Files withChangedByte(String file) {
        Files shipped = Files.shipped();
        return path -> {
            byte[] bytes = shipped.bytes(path);
            if (path.equals(file)) {
                bytes[bytes.length / 2] ^= 1;
            }
            return bytes;
        };
    }
}
