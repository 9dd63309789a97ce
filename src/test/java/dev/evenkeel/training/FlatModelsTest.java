package dev.evenkeel.training;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.library.Files;
import dev.evenkeel.library.ModelFiles;
import dev.evenkeel.library.ReadingFiles;
import dev.evenkeel.reading.Classifier;
import dev.evenkeel.reading.Utterance;
import dev.evenkeel.text.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatModelsTest {

    private static final double TOLERANCE = 1e-6;

    private final Tokenizer tokenizer = ReadingFiles.load(Files.shipped()).tokenizer();
    private final ModelFiles models = ModelFiles.load(Files.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"sentiment", "problem", "hostility", "abuse", "emotions", "moves"})
    void aFlatModelGivesOpenNlpsOwnProbabilities(String name) throws IOException {
        List<List<String>> messages = messages();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Files.shipped().bytes("models/" + name + ".bin")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                MaxentModel original = opennlp(zip.readAllBytes());
                Classifier flat = requireNonNull(
                        models.shipped(name).classifiers().get(entry.getName().replace(".maxent", "")));
                for (List<String> features : messages) {
                    double[] expected = original.eval(features.toArray(new String[0]));
                    assertThat(flat.probabilities(features)).containsExactly(expected, within(TOLERANCE));
                }
            }
        }
    }

    private static MaxentModel opennlp(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return new GenericModelReader(new BinaryFileDataReader(in)).getModel();
    }

    /** Every text of our corpus, and a few that are there without it. */
    private List<List<String>> messages() throws IOException {
        List<String> texts = new ArrayList<>(List.of(
                "",
                "ok",
                "Where is it???",
                "thank you ever so much 🙂",
                "I've been charged TWICE and nobody answers!!"));
        Authored.load(Train.AUTHORED).forEach(message -> texts.add(message.text()));
        return texts.stream()
                .map(text -> models.features().read(Utterance.of(tokenizer.read(text))))
                .toList();
    }
}
