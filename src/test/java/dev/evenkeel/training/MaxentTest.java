package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaxentTest {

    private static final Maxent MAXENT = new Maxent(0.1, 1, 30, 0.01);

    @Test
    void theSameSamplesGiveTheSameBytes() throws IOException {
        assertThat(Maxent.bytes(MAXENT.train(samples()))).isEqualTo(Maxent.bytes(MAXENT.train(samples())));
    }

    @Test
    void whatIsTrainedCanBeReadBack() throws IOException {
        byte[] bytes = Maxent.bytes(MAXENT.train(samples()));

        var classifier = dev.evenkeel.reading.MaxentModels.read(bytes);

        double[] p = classifier.probabilities(List.of("w=late", "w=again"));
        assertThat(p[classifier.outcomes().indexOf("bad")]).isGreaterThan(0.8);
    }

    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            samples.add(new Sample(List.of("w=late", "w=again", "w=" + i), "bad", 1));
            samples.add(new Sample(List.of("w=thanks", "w=" + i), "good", 2));
        }
        return samples;
    }
}
