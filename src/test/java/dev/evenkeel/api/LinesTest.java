package dev.evenkeel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100_000})
    void linesComeWholeHoweverTheStreamIsCutUp(int most) throws IOException {
        String sent = "one\n\nthree\r\n" + "x".repeat(50) + "\n" + "y".repeat(51) + "\nlast";
        assertThat(lines(dripping(sent, most), 50))
                .containsExactly("one", "", "three\r", "x".repeat(50), "(too long)", "last");
    }

    @Test
    void aStreamWithoutLinesHasNone() throws IOException {
        assertThat(lines(dripping("", 1), 50)).isEmpty();
        assertThat(lines(dripping("\n", 1), 50)).containsExactly("");
    }

    @Test
    void onlyALineOfWhiteSpaceIsBlank() throws IOException {
        assertThat(new Lines.Line(" \t\r".getBytes(StandardCharsets.UTF_8), false).isBlank())
                .isTrue();
        assertThat(new Lines.Line(" x".getBytes(StandardCharsets.UTF_8), false).isBlank())
                .isFalse();
        assertThat(new Lines.Line(new byte[0], true).isBlank()).isFalse();
    }

    @Test
    void answersAreFlushedBeforeEachWaitAndNoMoreIsTakenThanIsNeeded() throws IOException {
        AtomicInteger flushes = new AtomicInteger();
        AtomicInteger reads = new AtomicInteger();
        InputStream counted = new InputStream() {
            private final InputStream parts = dripping("a\nb\nc\n", 2);

            @Override
            public int read() {
                throw new AssertionError("byte by byte is slow");
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                assertThat(flushes.get()).isEqualTo(reads.incrementAndGet());
                return parts.read(target, from, length);
            }
        };
        Lines lines = new Lines(counted, flushes::incrementAndGet, 50);
        lines.next();
        assertThat(reads).hasValue(1);
        lines.next();
        assertThat(reads).hasValue(2);
        assertThat(lines.read()).isEqualTo(4);
        lines.skipRest();
        assertThat(lines.next()).isEmpty();
    }

    private static List<String> lines(InputStream in, int longest) throws IOException {
        Lines lines = new Lines(in, () -> {}, longest);
        List<String> all = new ArrayList<>();
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(
                    line.get().isTooLong()
                            ? "(too long)"
                            : new String(line.get().bytes(), StandardCharsets.UTF_8));
        }
        return all;
    }

    /** A stream that gives at most so many bytes at a time. */
    private static InputStream dripping(String text, int most) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(most, length));
            }
        };
    }
}
