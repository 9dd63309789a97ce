package dev.evenkeel.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.library.Files;
import dev.evenkeel.library.PlaybookFiles;
import dev.evenkeel.library.ReadingFiles;
import dev.evenkeel.text.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks every frame of the library and proves it by the examples that it carries. */
class MirrorTest {

    private final Tokenizer tokenizer = ReadingFiles.load(Files.shipped()).tokenizer();
    private final PlaybookFiles knowledge = PlaybookFiles.load(Files.shipped(), tokenizer);
    private final Mirror mirror = knowledge.lore().mirror();

    @TestFactory
    Stream<DynamicTest> everyFrameSaysItsMessagesBackAndAbstainsFromTheOthers() {
        return knowledge.frames().stream()
                .map(frame -> DynamicTest.dynamicTest(frame.id(), () -> {
                    Mirror alone = new Mirror(
                            List.of(frame),
                            knowledge.lore().nouns(),
                            knowledge.lore().words());
                    assertThat(frame.mirrors()).allSatisfy(example -> {
                        assertThat(alone.clause(tokenizer.read(example.message()), frame.role()))
                                .as(example.message())
                                .contains(example.clause());
                        assertThat(mirror.clause(tokenizer.read(example.message()), frame.role()))
                                .as("all frames together: " + example.message())
                                .contains(example.clause());
                    });
                    assertThat(frame.abstains())
                            .allSatisfy(message -> assertThat(alone.clause(tokenizer.read(message), frame.role()))
                                    .as(message)
                                    .isEmpty());
                }));
    }

    @Test
    void aFactMayBeNamedAndAnUnknownCodeMayNot() {
        String message = "my order 4471-B hasn't arrived";
        assertThat(mirror.read(tokenizer.read(message), Map.of("order_id", "4471-B"))
                        .event())
                .contains("your order 4471-B has not arrived");
        assertThat(mirror.read(tokenizer.read(message), Map.of()).event().orElse(""))
                .doesNotContain("4471");
    }

    @Test
    void itIsTheItemThatTheCallerNamed() {
        assertThat(mirror.read(tokenizer.read("it never arrived"), Map.of("item", "copper kettle"))
                        .event())
                .contains("the copper kettle has not arrived");
    }

    @Test
    void whatIsOnlyQuotedIsNotSaidBack() {
        assertThat(mirror.read(tokenizer.read("your mail says \"my parcel never arrived\""), Map.of())
                        .isNothing())
                .isTrue();
    }
}
