package dev.evenkeel.training;

import dev.evenkeel.escalation.Outright;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Features;
import dev.evenkeel.reading.Utterance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions beside sentiment, with what there is to learn their answers from. */
final class Tasks {

    static final String ABUSE_DEV = "abuse/convabuse.valid.jsonl.gz";
    static final String EMOTION_DEV = "emotion/goemotions.fine28.dev.tsv.gz";

    private static final String ABUSE = "abuse/convabuse.train.jsonl.gz";
    private static final String EMOTION = "emotion/goemotions.fine28.train.tsv.gz";
    private static final String CALM = "intent/multidogo.intent.train.tsv.gz";
    private static final long SEED = 20260101;

    /** Which of GoEmotions' feelings are ours. */
    private static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("anger", "anger"),
            Map.entry("annoyance", "frustration"),
            Map.entry("disappointment", "disappointment"),
            Map.entry("confusion", "confusion"),
            Map.entry("nervousness", "worry"),
            Map.entry("fear", "worry"),
            Map.entry("sadness", "sadness"),
            Map.entry("grief", "sadness"),
            Map.entry("gratitude", "gratitude"),
            Map.entry("joy", "joy"),
            Map.entry("excitement", "joy"));

    /** Word triples, skips and long frames: there are too few texts to learn them from. */
    private static final Set<String> TOO_LONG = Set.of("t=", "s=", "h=");

    private final Workshop workshop;
    private final Features features;
    private final Guard guard = new Guard();
    private final List<Message> chats;

    Tasks(Workshop workshop, Features features) throws IOException {
        this.workshop = workshop;
        this.features = features;
        this.chats = ChatLabels.load(workshop.sets());
        guard.add(workshop.sets().rows(EMOTION_DEV));
        guard.add(workshop.sets().abuse(ABUSE_DEV));
        guard.add(workshop.authored().stream()
                .filter(Message::heldBack)
                .map(message -> Row.of("authored", "", message.text()))
                .toList());
    }

    List<Task> all() throws IOException {
        return List.of(problem(), emotions(), hostility(), abuse(), strength(), outright(), moves());
    }

    Task problem() throws IOException {
        List<Item> items = authored(false, message -> Set.of(message.labels().problem()));
        items.addAll(chats(false, false, message -> Set.of(message.labels().problem())));
        items.addAll(calm(4_000, Set.of("none")));
        String about = "Whether a customer's turn states a problem, and how much it weighs.";
        return new Task(new Task.Kind("problem", about, List.of("none", "minor", "serious"), false), maxent(20), items);
    }

    Task emotions() throws IOException {
        List<Item> items =
                authored(false, message -> Set.copyOf(message.labels().emotions()));
        items.addAll(chats(false, true, message -> Set.copyOf(message.labels().emotions())));
        items.addAll(calm(2_000, Set.of()));
        for (Row row : guard.allowed(shuffled(workshop.sets().rows(EMOTION))).stream()
                .limit(8_000)
                .toList()) {
            items.add(item(row, emotionsOf(row)));
        }
        List<Item> dev = new ArrayList<>();
        workshop.sets().rows(EMOTION_DEV).forEach(row -> dev.add(item(row, emotionsOf(row))));
        String about = "The feelings that a customer's turn expresses.";
        return new Task(
                new Task.Kind("emotions", about, ids(Emotion.values(), Emotion::id), true),
                maxent(5),
                items,
                Map.of("GoEmotions dev", dev));
    }

    static Set<String> emotionsOf(Row row) {
        return Arrays.stream(row.label().split(",", -1))
                .filter(OURS::containsKey)
                .map(label -> OURS.getOrDefault(label, ""))
                .collect(Collectors.toSet());
    }

    Task hostility() throws IOException {
        List<Item> items = authored(false, message -> Set.of(message.labels().hostility()));
        items.addAll(chats(false, true, message -> Set.of(message.labels().hostility())));
        items.addAll(calm(4_000, Set.of("none")));
        String about = "At whom a customer's turn is hostile.";
        return new Task(
                new Task.Kind("hostility", about, List.of("none", "situation", "company", "agent"), false),
                maxent(5),
                items);
    }

    Task abuse() throws IOException {
        List<Item> items = authored(false, message -> isAbuse(message) ? Set.of("abuse") : Set.of());
        items.addAll(chats(false, true, message -> isAbuse(message) ? Set.of("abuse") : Set.of()));
        items.addAll(calm(3_000, Set.of()));
        for (Row row : guard.allowed(workshop.sets().abuse(ABUSE))) {
            items.add(item(row.counting(2), abuseOf(row)));
        }
        List<Item> dev = new ArrayList<>();
        workshop.sets().abuse(ABUSE_DEV).forEach(row -> dev.add(item(row, abuseOf(row))));
        String about = "Whether a customer's turn insults or harasses a person.";
        return new Task(
                new Task.Kind("abuse", about, List.of("abuse"), true),
                maxent(2),
                items,
                Map.of("ConvAbuse valid", dev));
    }

    private static Set<String> abuseOf(Row row) {
        return row.label().equals("abusive") ? Set.of("abuse") : Set.of();
    }

    private static boolean isAbuse(Message message) {
        List<String> signals = message.labels().signals();
        boolean swearsAtAgent = signals.contains("abuse_profanity")
                && message.labels().hostility().equals("agent");
        return swearsAtAgent
                || signals.contains("abuse_insult")
                || signals.contains("abuse_identity")
                || signals.contains("abuse_sexual");
    }

    Task strength() {
        Function<Message, Set<String>> label =
                message -> Set.of(message.labels().sentiment().startsWith("very_") ? "strong" : "mild");
        List<Item> items = new ArrayList<>();
        workshop.authored().stream()
                .filter(message -> !message.isAgents() && !message.polarity().equals("neutral"))
                .forEach(message -> items.add(item(message, label)));
        chats.stream()
                .filter(message -> !message.isAgents() && !message.polarity().equals("neutral"))
                .forEach(message -> items.add(item(message, label)));
        String about = "Whether the pleasure or displeasure of a customer's turn is strong.";
        return new Task(new Task.Kind("strength", about, List.of("mild", "strong"), false), maxent(5), items);
    }

    Task outright() throws IOException {
        Function<Message, Set<String>> label = message ->
                message.labels().signals().stream().anyMatch(Outright::isNamed) ? Set.of("outright") : Set.of();
        List<Item> items = authored(false, label);
        items.addAll(chats(false, true, label));
        items.addAll(calm(4_000, Set.of()));
        String about = "Whether a customer's turn demands somebody else, threatens, insults or gives up.";
        return new Task(new Task.Kind("outright", about, List.of("outright"), true), maxent(5), items);
    }

    Task moves() {
        List<Item> items = authored(true, message -> Set.copyOf(message.labels().moves()));
        items.addAll(chats(true, true, message -> Set.copyOf(message.labels().moves())));
        String about = "What an agent's turn does.";
        return new Task(
                new Task.Kind("moves", about, ids(AgentMove.values(), AgentMove::id), true), maxent(0.4), items);
    }

    private static Maxent maxent(double l2) {
        return new Maxent(l2, 2, 40, 0.04);
    }

    private static <E> List<String> ids(E[] values, Function<E, String> id) {
        return Arrays.stream(values).map(id).toList();
    }

    private List<Item> authored(boolean agents, Function<Message, Set<String>> labels) {
        List<Item> items = new ArrayList<>();
        for (Message message : workshop.authored()) {
            if (message.isAgents() == agents) {
                items.add(item(message, labels));
            }
        }
        return items;
    }

    /** Turns of public chats; those whose feelings and moves were not judged are asked about their problem only. */
    private List<Item> chats(boolean agents, boolean onlyFull, Function<Message, Set<String>> labels) {
        return chats.stream()
                .filter(message -> message.isAgents() == agents)
                .filter(message ->
                        agents || !onlyFull || !message.labels().hostility().isEmpty())
                .map(message -> item(message, labels))
                .toList();
    }

    private Item item(Message message, Function<Message, Set<String>> labels) {
        Row row = new Row("authored/" + message.industry(), manner(message), message.text(), 2);
        int part = message.industry().isEmpty()
                ? -1
                : (int) (Fnv.of("part " + message.id().replaceAll("#.*", "")) % Item.PARTS);
        Utterance utterance = message.isAgents() ? workshop.agent(message.text()) : workshop.customer(message.text());
        return new Item(
                message.id(),
                row,
                message.industry(),
                part,
                message.heldBack(),
                labels.apply(message),
                read(utterance));
    }

    /** A complaint that names no feeling is dry. */
    private static String manner(Message message) {
        boolean complaint = !message.isAgents() && message.polarity().equals("negative");
        boolean stated = complaint && !message.labels().problem().equals("none");
        return stated && message.labels().emotions().isEmpty() ? "dry" : "";
    }

    private List<Item> calm(int many, Set<String> labels) throws IOException {
        return guard.allowed(shuffled(workshop.sets().rows(CALM))).stream()
                .filter(row -> !row.label().equals("thankyou"))
                .limit(many)
                .map(row -> item(row, labels))
                .toList();
    }

    private Item item(Row row, Set<String> labels) {
        return new Item("", row, "", -1, false, labels, read(workshop.customer(row.text())));
    }

    /** An utterance as these tasks see it. */
    List<String> read(Utterance utterance) {
        return features.read(utterance).stream()
                .filter(feature -> !TOO_LONG.contains(feature.substring(0, 2)))
                .toList();
    }

    private static List<Row> shuffled(List<Row> rows) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(SEED));
        return shuffled;
    }
}
