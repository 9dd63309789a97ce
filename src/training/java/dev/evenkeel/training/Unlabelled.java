package dev.evenkeel.training;

import dev.evenkeel.text.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Text that nobody labelled, to learn from it how words are used. */
final class Unlabelled {

    static final String CHATS = "dialogue/cucom-ecommerce.jsonl.gz";
    static final String BANKING = "intent/banking77.intent.train.tsv.gz";

    private static final List<String> ROWS = List.of(
            BANKING,
            "intent/multidogo.intent.train.tsv.gz",
            "sentiment/goemotions.sent3.train.tsv.gz",
            "sentiment/tse.sent3.train.tsv.gz",
            "sentiment/vader-amazonReviewSnippets.sent3.tsv.gz");

    private Unlabelled() {}

    /** Chats, questions and posts of the public sets, and our own corpus without what is held back. */
    static List<Tokens> texts(Workshop workshop) throws IOException {
        List<Row> rows = new ArrayList<>(workshop.sets().turns(CHATS));
        for (String name : ROWS) {
            rows.addAll(workshop.sets().rows(name));
        }
        List<Tokens> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(workshop.tokenizer().read(row.text())));
        workshop.authored().stream()
                .filter(message -> !message.heldBack())
                .forEach(message -> texts.add(workshop.tokenizer().read(message.text())));
        return texts;
    }
}
