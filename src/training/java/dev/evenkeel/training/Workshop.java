package dev.evenkeel.training;

import dev.evenkeel.library.Files;
import dev.evenkeel.library.ReadingFiles;
import dev.evenkeel.reading.Features;
import dev.evenkeel.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What every training needs: the corpus, the public sets and the tokeniser that serving uses. */
record Workshop(Tokenizer tokenizer, List<Message> authored, PublicSets sets) {

    static Workshop open(Path publicData) throws IOException {
        return new Workshop(
                ReadingFiles.load(Files.shipped()).tokenizer(),
                Authored.load(Train.AUTHORED),
                new PublicSets(publicData));
    }

    /** The rows as the models see them. */
    List<Sample> samples(List<Row> rows, Features features) {
        return rows.stream()
                .map(row -> new Sample(features.read(tokenizer.read(row.text())), row.label(), row.times()))
                .toList();
    }
}
