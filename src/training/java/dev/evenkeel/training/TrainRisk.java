package dev.evenkeel.training;

import dev.evenkeel.escalation.Assessor;
import dev.evenkeel.escalation.RiskModel;
import dev.evenkeel.library.Library;
import dev.evenkeel.reading.Classifier;
import dev.evenkeel.reading.Features;
import dev.evenkeel.reading.LearnedSentiment;
import dev.evenkeel.reading.MaxentModels;
import dev.evenkeel.reading.TurnReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import opennlp.tools.ml.model.AbstractModel;

/**
 * Trains the risk model on the authored conversations, calibrates it on parts it was not trained on, and writes model, card and report. The held-back fifth is
 * only judged. Everything else must be trained before: the features come from the readings.
 */
public final class TrainRisk {

    private static final Path REPORT = Path.of("src/training/reports/escalation.md");
    private static final RiskTrainer TRAINER = new RiskTrainer(4);

    private static final Map<String, Predicate<String>> FAMILIES = families();

    private TrainRisk() {}

    private static Map<String, Predicate<String>> families() {
        Map<String, Predicate<String>> families = new LinkedHashMap<>();
        families.put("the agent's moves", name -> name.startsWith("agent_"));
        families.put(
                "sentiment and its course",
                name -> name.startsWith("displeasure")
                        || List.of("pleasure_last", "worsening", "recovery", "negative_streak")
                                .contains(name));
        families.put("manner: capitals, repetition, shortening, bursts, waits", name -> List.of(
                        "capitals", "repetition", "shortening", "burst", "long_wait")
                .contains(name));
        families.put("emotions", name -> List.of(
                        "anger", "frustration", "disappointment", "confusion", "worry", "sadness", "gratitude", "joy")
                .contains(name));
        families.put("problem", name -> name.startsWith("problem_"));
        return families;
    }

    public static void main(String[] args) throws IOException {
        TurnReader reader = Library.reader(dev.evenkeel.library.Files.shipped());
        List<Conversation> conversations = Conversation.load(Train.AUTHORED);
        List<Conversation> messages = Conversation.ofMessages(Authored.load(Train.AUTHORED), 4);
        List<RiskStep> training = new ArrayList<>();
        List<RiskStep> single = new ArrayList<>();
        Workshop workshop = Workshop.open(Train.publicData());
        for (int part = 0; part < RiskTrainer.PARTS; part++) {
            TurnReader stranger = stranger(reader, workshop, part);
            Predicate<Conversation> own = inPart(part);
            training.addAll(steps(conversations, stranger, own.and(conversation -> !conversation.heldBack())));
            single.addAll(steps(messages, stranger, own.and(conversation -> !conversation.heldBack())));
        }
        List<RiskStep> heldBack = steps(conversations, reader, Conversation::heldBack);

        AbstractModel model = TRAINER.train(joined(training, single));
        double[] platt = platt(TRAINER, training, single);
        Map<String, Double> logOdds = RiskTrainer.logOdds(model);
        RiskModel shipped = calibrated(logOdds, platt);
        new Shelf(Train.MODELS).put("risk", Map.of("risk", model), card(logOdds, platt, training, heldBack, shipped));

        Assessor assessor = Library.assessor(dev.evenkeel.library.Files.shipped(), shipped);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, report(conversations, training, single, heldBack, shipped, reader, assessor));
    }

    private static Predicate<Conversation> inPart(int part) {
        return conversation -> RiskTrainer.part(conversation.id()) == part;
    }

    /** Reads a part with models that learned without its texts: a model is too sure of what it was trained on. */
    private static TurnReader stranger(TurnReader reader, Workshop workshop, int part) throws IOException {
        Predicate<String> own = id -> RiskTrainer.part(id.replaceAll("#.*", "")) == part;
        SentimentTraining tone = SentimentTraining.brief(workshop, message -> own.test(message.id()));
        LearnedSentiment sentiment = tone.reader();
        Features features = new Features(tone.lexicon());
        Tasks tasks = new Tasks(workshop, features);
        Classifier outright = MaxentModels.of(Objects.requireNonNull(
                tasks.outright().train(item -> !own.test(item.id())).get("outright")));
        int yes = outright.outcomes().indexOf(Task.YES);
        return reader.with((utterance, impression) ->
                impression.with(sentiment.read(utterance), outright.probabilities(tasks.read(utterance))[yes]));
    }

    private static List<RiskStep> steps(
            List<Conversation> conversations, TurnReader reader, Predicate<Conversation> which) {
        return conversations.stream()
                .filter(which)
                .flatMap(conversation -> RiskStep.of(conversation, reader).stream())
                .toList();
    }

    private static List<RiskStep> joined(List<RiskStep> some, List<RiskStep> more) {
        List<RiskStep> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Calibrated on whole conversations alone: single messages are chosen, conversations have the rates that matter. */
    private static double[] platt(RiskTrainer trainer, List<RiskStep> steps, List<RiskStep> single) throws IOException {
        List<Double> logits = new ArrayList<>();
        List<Boolean> truths = new ArrayList<>();
        trainer.outOfFold(steps, single).forEach((step, logit) -> {
            logits.add(logit);
            truths.add(step.escalates());
        });
        return RiskTrainer.calibrate(logits, truths);
    }

    private static RiskModel calibrated(Map<String, Double> logOdds, double[] platt) {
        Map<String, Double> weights = new LinkedHashMap<>();
        logOdds.forEach((feature, weight) -> weights.put(feature, weight * platt[0]));
        Double bias = weights.remove(RiskTrainer.BIAS);
        return new RiskModel((bias == null ? 0 : bias) + platt[1], weights);
    }

    private static double probability(RiskModel model, RiskStep step) {
        return model.weigh(step.features()).probability();
    }

    private static Map<String, Object> card(
            Map<String, Double> logOdds,
            double[] platt,
            List<RiskStep> training,
            List<RiskStep> heldBack,
            RiskModel model) {
        Ranking ranking = new Ranking();
        heldBack.forEach(step -> ranking.add(probability(model, step), step.escalates()));
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("about", "Probability that a conversation escalates now or within the next three customer turns.");
        card.put(
                "algorithm",
                Map.of("trainer", "MAXENT_QN over real values, expected signs kept", "l2_cost", TRAINER.l2()));
        card.put("calibration", new java.util.TreeMap<>(Map.of("slope", platt[0], "offset", platt[1])));
        card.put("features", List.copyOf(logOdds.keySet()));
        card.put(
                "data",
                new java.util.TreeMap<>(Map.of(
                        "authored conversations (CC BY 4.0), customer turns",
                        training.size(),
                        "held back, customer turns",
                        heldBack.size())));
        card.put(
                "scores",
                new java.util.TreeMap<>(Map.of(
                        "held_back_auc", rounded(ranking.auc()),
                        "held_back_average_precision", rounded(ranking.averagePrecision()),
                        "held_back_calibration_error", rounded(ranking.calibrationError()))));
        card.put(
                "limits",
                "English support chat, authored; detection more than prophecy. See src/training/reports/escalation.md.");
        return card;
    }

    private static double rounded(double figure) {
        return Math.rint(figure * 1e4) / 1e4;
    }

    private static String report(
            List<Conversation> conversations,
            List<RiskStep> training,
            List<RiskStep> single,
            List<RiskStep> heldBack,
            RiskModel model,
            TurnReader reader,
            Assessor assessor)
            throws IOException {
        Map<RiskStep, Double> outOfFold = TRAINER.outOfFold(training, single);
        double[] platt = platt(TRAINER, training, single);
        RiskReport report = new RiskReport();
        report.line("# Escalation risk");
        report.line(
                "%nMade by the risk training command on the authored conversations; held back: the fixed fifth (%d conversations, %d customer turns, %d of them escalating",
                conversations.stream().filter(Conversation::heldBack).count(),
                heldBack.size(),
                heldBack.stream().filter(RiskStep::escalates).count());
        report.line(
                "now or within three customer turns). Authored talk is more alike than real talk: expect less on real chats.");
        report.heading("Held back");
        rankings(report, heldBack, step -> probability(model, step));
        report.heading("Cross-validated on the training part (five parts, by conversation)");
        rankings(
                report,
                training,
                step -> 1 / (1 + Math.exp(-(platt[0] * outOfFold.getOrDefault(step, 0.0) + platt[1]))));
        report.heading("Whether the conversation will escalate, held back and cross-validated together");
        List<RiskStep> all = new ArrayList<>(heldBack);
        all.addAll(training);
        report.progress(all, step -> outOfFold.getOrDefault(step, RiskTrainer.logit(withBias(model), step)));
        report.heading("Decision policies, held back");
        report.policies(conversations.stream().filter(Conversation::heldBack).toList(), reader, assessor);
        report.heading("Decision policies, all conversations (four fifths of them trained on)");
        report.policies(conversations, reader, assessor);
        report.heading("What each family of features adds (cross-validated AUC per turn without it)");
        ablation(report, training, single);
        report.heading("Weights (log-odds for one unit)");
        report.line("bias %.3f%n", model.bias());
        model.weights().entrySet().stream()
                .filter(entry -> Math.abs(entry.getValue()) >= 0.005)
                .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                .forEach(entry -> report.line("- %s %.2f", entry.getKey(), entry.getValue()));
        return report.toString();
    }

    private static Map<String, Double> withBias(RiskModel model) {
        Map<String, Double> weights = new LinkedHashMap<>(model.weights());
        weights.put(RiskTrainer.BIAS, model.bias());
        return weights;
    }

    private static void rankings(
            RiskReport report, List<RiskStep> steps, java.util.function.ToDoubleFunction<RiskStep> probability) {
        report.rankingHead();
        report.ranking("risk model", steps, probability, true);
        report.ranking("last turn's sentiment alone", steps, step -> -step.lastScore(), false);
        report.ranking("keyword list alone", steps, RiskReport::keywords, false);
    }

    private static void ablation(RiskReport report, List<RiskStep> training, List<RiskStep> single) throws IOException {
        report.line("| Left out | AUC |");
        report.line("|---|---|");
        report.line("| nothing | %.3f |", crossValidated(training, single));
        for (Map.Entry<String, Predicate<String>> family : FAMILIES.entrySet()) {
            report.line(
                    "| %s | %.3f |",
                    family.getKey(),
                    crossValidated(without(training, family.getValue()), without(single, family.getValue())));
        }
        Predicate<String> signals = name -> FAMILIES.values().stream().noneMatch(family -> family.test(name));
        report.line(
                "| the customer's signals | %.3f |",
                crossValidated(without(training, signals), without(single, signals)));
    }

    private static List<RiskStep> without(List<RiskStep> steps, Predicate<String> family) {
        return steps.stream()
                .map(step -> new RiskStep(
                        step.conversation(),
                        step.features().stream()
                                .filter(feature -> !family.test(feature.name()))
                                .toList(),
                        step.turnsToEvent(),
                        step.progress(),
                        step.lastScore()))
                .toList();
    }

    private static double crossValidated(List<RiskStep> steps, List<RiskStep> single) throws IOException {
        Ranking ranking = new Ranking();
        TRAINER.outOfFold(steps, single).forEach((step, logit) -> ranking.add(logit, step.escalates()));
        return ranking.auc();
    }
}
