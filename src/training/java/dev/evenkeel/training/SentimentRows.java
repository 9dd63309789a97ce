package dev.evenkeel.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** What the sentiment model learns from and is measured on. */
final class SentimentRows {

    static final List<String> CLASSES = List.of("negative", "neutral", "positive");
    static final String CALM_DEV = "intent/multidogo.intent.dev.tsv.gz";
    static final String REDDIT_DEV = "sentiment/goemotions.sent3.dev.tsv.gz";

    private static final List<String> PUBLIC = List.of(
            "sentiment/goemotions.sent3.train.tsv.gz",
            "sentiment/tse.sent3.train.tsv.gz",
            "sentiment/senti4sd.sent3.train.tsv.gz",
            "sentiment/vader-tweets.sent3.tsv.gz",
            "sentiment/vader-amazonReviewSnippets.sent3.tsv.gz");
    private static final String CALM = "intent/multidogo.intent.train.tsv.gz";

    /** Sets without a split of their own keep this part of their rows for measuring. */
    private static final int SET_ASIDE = 10;

    /** How often a labelled support text counts beside a public post: support talk is what the model is for. */
    private static final int AUTHORED_TIMES = 8;

    private static final int CHAT_TIMES = 4;
    private static final int CALM_TURNS = 10_000;
    private static final long SEED = 20260101;

    private final Map<String, List<Row>> dev = new LinkedHashMap<>();
    private final List<Row> open = new ArrayList<>();
    private final List<Row> calm;
    private final List<Message> authored;
    private final List<Row> chats;
    private final Guard guard = new Guard();

    SentimentRows(PublicSets sets, List<Message> authored) throws IOException {
        this.authored = authored.stream().filter(message -> !message.isAgents()).toList();
        dev.put(REDDIT_DEV, sets.rows(REDDIT_DEV));
        for (String name : PUBLIC) {
            boolean split = name.contains(".train.") && name.contains("goemotions");
            List<Row> rows = sets.rows(name);
            rows.stream()
                    .filter(row -> split || !Fnv.isInPart(row.form(), SET_ASIDE))
                    .forEach(open::add);
            if (!split) {
                dev.put(
                        name,
                        rows.stream()
                                .filter(row -> Fnv.isInPart(row.form(), SET_ASIDE))
                                .toList());
            }
        }
        calm = sets.rows(CALM).stream().map(SentimentRows::calm).toList();
        chats = ChatLabels.load(sets).stream()
                .filter(message -> !message.isAgents())
                .map(message -> new Row("public chats", message.polarity(), message.text(), CHAT_TIMES))
                .toList();
        dev.values().forEach(guard::add);
        guard.add(sets.rows(CALM_DEV));
        guard.add(this.authored.stream()
                .filter(Message::heldBack)
                .map(SentimentRows::row)
                .toList());
    }

    private static Row calm(Row row) {
        return Row.of(row.set(), row.label().equals("thankyou") ? "positive" : "neutral", row.text());
    }

    static Row row(Message message) {
        return new Row("authored/" + message.industry(), message.polarity(), message.text(), AUTHORED_TIMES);
    }

    /** The sets to measure on, by name. */
    Map<String, List<Row>> dev() {
        return Collections.unmodifiableMap(dev);
    }

    List<Row> heldBack(Predicate<Message> which) {
        return authored.stream()
                .filter(Message::heldBack)
                .filter(which)
                .map(SentimentRows::row)
                .toList();
    }

    /** Calm turns that training does not see, to choose log-offsets on. */
    List<Row> calmToTuneOn() {
        return guard.allowed(shuffled(calm)).stream()
                .skip(CALM_TURNS)
                .limit(10_000)
                .toList();
    }

    /** Every row to learn from, the public posts' classes balanced, without the authored messages that {@code left} names. */
    List<Row> training(Predicate<Message> left) {
        List<Row> rows = new ArrayList<>(balanced(guard.allowed(open)));
        guard.allowed(shuffled(calm)).stream().limit(CALM_TURNS).forEach(rows::add);
        rows.addAll(guard.allowed(chats));
        rows.addAll(guard.allowed(authored.stream()
                .filter(message -> !message.heldBack() && !left.test(message))
                .map(SentimentRows::row)
                .toList()));
        List<Row> once = once(rows);
        guard.refuse(once);
        return once;
    }

    private static List<Row> balanced(List<Row> rows) {
        Map<String, List<Row>> byClass = new LinkedHashMap<>();
        CLASSES.forEach(label -> byClass.put(label, new ArrayList<>()));
        shuffled(rows).forEach(row -> byClass.computeIfAbsent(row.label(), x -> new ArrayList<>())
                .add(row));
        int smallest = byClass.values().stream().mapToInt(List::size).min().orElse(0);
        List<Row> all = new ArrayList<>();
        byClass.values().forEach(some -> all.addAll(some.subList(0, smallest)));
        return all;
    }

    private static List<Row> shuffled(List<Row> rows) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled;
    }

    /** The authored row wins over a public one with the same text. */
    private static List<Row> once(List<Row> rows) {
        Map<String, Row> byForm = new LinkedHashMap<>();
        for (Row row : rows) {
            String form = row.form();
            if (!form.isEmpty()) {
                byForm.merge(form, row, (a, b) -> b.times() > a.times() ? b : a);
            }
        }
        return List.copyOf(byForm.values());
    }
}
