package dev.evenkeel.api;

import dev.evenkeel.advice.Advice;
import dev.evenkeel.advice.Question;
import dev.evenkeel.escalation.Decision;
import dev.evenkeel.escalation.OpenGate;
import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Withheld;
import dev.evenkeel.reading.Mention;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.transcript.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From advice to what is sent back: every field, empty where there is nothing. */
final class AnswerWriter {

    /** What is known of a request besides its advice. */
    record Frame(
            String requestId,
            @Nullable String conversationId,
            AssistAnswer.ModelUse model,
            AssistAnswer.LanguageUse language,
            WireOptions options,
            Warnings warnings,
            long startedAt) {

        double timingMs() {
            return (System.nanoTime() - startedAt) / 1e6;
        }
    }

    private AnswerWriter() {}

    static AssistAnswer write(Advice advice, Question question, Frame frame) {
        advice.play().warnings().forEach(frame.warnings()::add);
        return new AssistAnswer(
                frame.requestId(),
                frame.conversationId(),
                frame.model(),
                frame.language(),
                customer(advice),
                escalation(advice),
                new AssistAnswer.AgentTechniques(
                        advice.play().used(), advice.play().missed()),
                cards(advice),
                suggestions(advice, question),
                advice.play().withheld().stream().map(AnswerWriter::withheld).toList(),
                new AssistAnswer.HoldAnswer(
                        advice.play().hold().active(), advice.play().hold().reason()),
                EvidenceWriter.write(advice, frame.options()),
                draft(advice, question, frame.options()),
                frame.options().wantsTags() ? Tags.of(advice) : List.of(),
                frame.warnings().list(),
                frame.timingMs());
    }

    /** A language that is not shipped gets no scores rather than wrong ones. */
    static AssistAnswer unsupported(Question question, Frame frame) {
        frame.warnings().add(Warnings.LANGUAGE_UNSUPPORTED);
        List<String> because = List.of(Warnings.LANGUAGE_UNSUPPORTED);
        return new AssistAnswer(
                frame.requestId(),
                frame.conversationId(),
                frame.model(),
                frame.language(),
                new AssistAnswer.Customer(null, List.of(), null, null, List.of(), List.of()),
                new AssistAnswer.Escalation(
                        null,
                        null,
                        null,
                        List.of(),
                        new AssistAnswer.DecisionAnswer(Decision.Action.NONE, question.policy(), false, because)),
                new AssistAnswer.AgentTechniques(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                new AssistAnswer.HoldAnswer(false, ""),
                List.of(),
                null,
                List.of(),
                frame.warnings().list(),
                frame.timingMs());
    }

    private static AssistAnswer.Customer customer(Advice advice) {
        Mood mood = advice.mood();
        return new AssistAnswer.Customer(
                sentiment(mood.sentiment()),
                mood.emotions().entrySet().stream()
                        .map(emotion -> new AssistAnswer.EmotionAnswer(emotion.getKey(), emotion.getValue()))
                        .sorted(Comparator.comparingDouble(AssistAnswer.EmotionAnswer::score)
                                .reversed())
                        .toList(),
                new AssistAnswer.TrendAnswer(
                        mood.trend().direction(),
                        mood.trend().delta(),
                        turnId(advice, mood.trend().sinceTurn())),
                new AssistAnswer.ProblemAnswer(
                        mood.problem().kind(), mood.problem().severity()),
                signals(advice),
                customerTurns(advice)
                        .map(turn -> new AssistAnswer.TurnAnswer(turn.turn().id(), sentiment(turn.sentiment())))
                        .toList());
    }

    static Stream<TurnReading.Customer> customerTurns(Advice advice) {
        return advice.readings().stream()
                .filter(TurnReading.Customer.class::isInstance)
                .map(TurnReading.Customer.class::cast);
    }

    static List<Signal> signals(Advice advice) {
        return customerTurns(advice)
                .flatMap(turn -> turn.signals().stream())
                .map(Mention::what)
                .distinct()
                .toList();
    }

    static String turnId(Advice advice, int index) {
        return advice.readings().get(index).turn().id();
    }

    private static AssistAnswer.SentimentAnswer sentiment(Sentiment sentiment) {
        return new AssistAnswer.SentimentAnswer(sentiment.score(), sentiment.level(), sentiment.confidence());
    }

    private static AssistAnswer.Escalation escalation(Advice advice) {
        Decision decision = advice.assessment().decision();
        return new AssistAnswer.Escalation(
                advice.assessment().risk().probability(),
                advice.assessment().band(),
                advice.assessment().risk().bias(),
                advice.assessment().gates().stream()
                        .map(gate -> gate(gate, advice))
                        .toList(),
                new AssistAnswer.DecisionAnswer(
                        decision.action(), decision.policy(), decision.changed(), decision.because()));
    }

    private static AssistAnswer.GateAnswer gate(OpenGate open, Advice advice) {
        String reason = "gate_" + open.gate().id();
        List<Technique> suppressed = advice.play().withheld().stream()
                .filter(withheld -> withheld.reasonCode().equals(reason))
                .map(Withheld::technique)
                .toList();
        return new AssistAnswer.GateAnswer(open.gate(), open.confidence(), turnId(advice, open.turn()), suppressed);
    }

    private static List<AssistAnswer.CardAnswer> cards(Advice advice) {
        return advice.play().cards().stream()
                .map(card -> new AssistAnswer.CardAnswer(
                        card.gate(), card.title(), card.text(), card.contacts(), card.source(), card.date()))
                .toList();
    }

    private static List<AssistAnswer.SuggestionAnswer> suggestions(Advice advice, Question question) {
        List<AssistAnswer.SuggestionAnswer> answers = new ArrayList<>();
        for (Suggestion suggestion : advice.play().suggestions()) {
            answers.add(new AssistAnswer.SuggestionAnswer(
                    SuggestionIds.of(question, suggestion),
                    suggestion.technique(),
                    answers.size() + 1,
                    suggestion.stage(),
                    suggestion.text(),
                    suggestion.confidence(),
                    new AssistAnswer.ReasonAnswer(
                            suggestion.reason().code(), suggestion.reason().text()),
                    suggestion.placeholders(),
                    suggestion.usesFacts(),
                    suggestion.template()));
        }
        return answers;
    }

    private static AssistAnswer.WithheldAnswer withheld(Withheld withheld) {
        return new AssistAnswer.WithheldAnswer(withheld.technique(), withheld.reasonCode(), withheld.detail());
    }

    private static @Nullable DraftAnswer draft(Advice advice, Question question, WireOptions options) {
        Optional<DraftAnswer> answer = question.draft().flatMap(draft -> advice.draft()
                .map(check -> DraftAnswer.of(draft, check, options.offsets(), List.of())));
        return answer.orElse(null);
    }

    /** The latest turn that was read. */
    static Turn lastTurn(Question question) {
        List<Turn> turns = question.transcript().turns();
        return turns.get(turns.size() - 1);
    }
}
