package dev.evenkeel.training;

import dev.evenkeel.library.Files;
import dev.evenkeel.library.ReadingFiles;
import dev.evenkeel.reading.Features;
import dev.evenkeel.reading.Lexicon;
import dev.evenkeel.reading.TurnReader.Rules;
import dev.evenkeel.reading.Utterance;
import dev.evenkeel.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What every training needs.
 *
 * @param tokenizer the one that serving uses
 * @param rules the ones of serving: what they find is seen by the models
 * @param clusters groups of words that are used alike
 */
record Workshop(
        Tokenizer tokenizer, Rules rules, List<Message> authored, PublicSets sets, Map<String, String> clusters) {

    /** Learns the groups of words first. */
    static Workshop open(Path publicData) throws IOException {
        Workshop open = open(publicData, Map.of());
        return new Workshop(
                open.tokenizer, open.rules, open.authored, open.sets, Clusters.learn(Unlabelled.texts(open)));
    }

    /** Takes the groups of words as they are. */
    static Workshop open(Path publicData, Map<String, String> clusters) throws IOException {
        ReadingFiles reading = ReadingFiles.load(Files.shipped());
        return new Workshop(
                reading.tokenizer(),
                reading.compile(Files.shipped()),
                Authored.load(Train.AUTHORED),
                new PublicSets(publicData),
                clusters);
    }

    /** What the models may know of single words when they learn from these rows. */
    Lexicon lexicon(List<Row> rows) throws IOException {
        return new Lexicon(new Valence(tokenizer).learn(rows, Ratings.load(sets)), clusters);
    }

    /** A customer's turn as serving meets it. */
    Utterance customer(String text) {
        return rules.customer(tokenizer.read(text));
    }

    /** An agent's turn as serving meets it. */
    Utterance agent(String text) {
        return rules.agent(tokenizer.read(text));
    }

    /** The rows as the models see them. */
    List<Sample> samples(List<Row> rows, Features features) {
        return rows.stream()
                .map(row -> new Sample(features.read(customer(row.text())), row.label(), row.times()))
                .toList();
    }
}
