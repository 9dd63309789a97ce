package dev.evenkeel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.evenkeel.escalation.Decision;
import dev.evenkeel.escalation.Gate;
import dev.evenkeel.escalation.Risk;
import dev.evenkeel.playbook.Stage;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.Emotion;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.Signal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that the service has to say, in the order that a person would ask. */
@Schema(description = "How the customer feels, where it is heading and why, and what the agent may say.")
public record AssistAnswer(
        @Schema(description = "Also in the header `X-Request-Id`.")
        String requestId,

        @Schema(description = "As it was sent.", nullable = true) @Nullable
        String conversationId,

        ModelUse model,
        LanguageUse language,
        Customer customer,
        Escalation escalation,
        AgentTechniques agent,

        @Schema(
                description =
                        "What to do first in a crisis, a danger or a legal matter. Not limited by `max_suggestions`.")
        List<CardAnswer> cards,

        @Schema(description = "Phrasings the agent may send, best first. Often empty, and that is an answer.")
        List<SuggestionAnswer> suggestions,

        @Schema(description = "Every technique that was considered and held back.")
        List<WithheldAnswer> withheld,

        HoldAnswer hold,

        @Schema(
                description =
                        "Why, weightiest first. With `explain: full` the contributions plus `escalation.bias` add up "
                                + "to the logit of `escalation.risk`, to 1e-9.")
        List<Evidence> evidence,

        @Schema(description = "The check of the draft, if one was sent.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        DraftAnswer draft,

        @Schema(description = "Flat strings for helpdesk triggers, if `options.tags`.", examples = "[\"risk__high\"]")
        List<String> tags,

        @Schema(
                description =
                        "Stable codes, such as `turns_truncated`, `text_truncated`, `invalid_unicode`, "
                                + "`language_unsupported`, `pack_cannot_silence_safety` or `unknown_field:` with a JSON pointer.")
        List<String> warnings,

        @Schema(description = "Milliseconds from the whole request to the whole answer.")
        double timingMs) {

    /** What answered. */
    @Schema(name = "ModelUse")
    public record ModelUse(
            String version,

            @Schema(description = "Changes whenever a rule, phrase or word list changes.")
            String rules,

            @Schema(description = "SHA-256 of the tenant packs in force: none, or the one of the request.")
            List<String> packs) {

        ModelUse with(List<String> digests) {
            return new ModelUse(version, rules, digests);
        }
    }

    /** In which language the answer was sought. */
    public record LanguageUse(
            @Schema(description = "BCP 47.") String used,

            @Schema(description = "Null when the request stated a language.", nullable = true) @Nullable
            String detected,

            @Schema(
                    description = "0..1; 0 when the text is too short to tell and English is presumed.",
                    nullable = true)
            @Nullable
            Double confidence,

            @Schema(description = "Whether the language is shipped. If not there are no scores and no suggestions.")
            boolean supported) {}

    /** The customer, now. */
    public record Customer(
            @Schema(nullable = true) @Nullable SentimentAnswer sentiment,
            @Schema(description = "Strongest first.") List<EmotionAnswer> emotions,
            @Schema(nullable = true) @Nullable TrendAnswer trend,
            @Schema(nullable = true) @Nullable ProblemAnswer problem,

            @Schema(description = "What the customer did or showed in the conversation, each once, in that order.")
            List<Signal> signals,

            @Schema(description = "The curve: each customer turn by itself.")
            List<TurnAnswer> turns) {}

    /** A feeling between two poles. */
    public record SentimentAnswer(
            @Schema(description = "-1 furious … 1 delighted.")
            double score,

            Sentiment.Level level,
            Sentiment.Confidence confidence) {}

    /** How strong a feeling is. */
    public record EmotionAnswer(
            Emotion id, @Schema(description = "0..1.") double score) {}

    /** Where the feeling is going. */
    public record TrendAnswer(
            Mood.Direction direction,

            @Schema(description = "Change since the customer turn before, -2..2.")
            double delta,

            @Schema(description = "The turn that the direction began at.")
            String sinceTurn) {}

    /** What broke, apart from how anybody feels about it. */
    public record ProblemAnswer(Problem.Kind id, Problem.Severity severity) {}

    /** One point of the curve. */
    public record TurnAnswer(String turnId, SentimentAnswer sentiment) {}

    /** Where it is heading. */
    public record Escalation(
            @Schema(
                    description =
                            "Calibrated probability that the conversation escalates within the next three customer turns.",
                    nullable = true)
            @Nullable
            Double risk,

            @Schema(nullable = true) Risk.@Nullable Band band,

            @Schema(description = "The logit of the risk without any reason.", nullable = true) @Nullable
            Double bias,

            @Schema(description = "Open gates, gravest first.")
            List<GateAnswer> gates,

            DecisionAnswer decision) {}

    /** What decides what may be shown at all. */
    public record GateAnswer(Gate id, double confidence, String turnId, List<Technique> suppresses) {}

    /** What to do about it. */
    public record DecisionAnswer(
            Decision.Action action,
            String policy,

            @Schema(description = "Whether there is anything new to raise since the previous customer turn.")
            boolean changed,

            @Schema(description = "Reason codes.") List<String> because) {}

    /** The agent's turns so far. */
    public record AgentTechniques(
            @Schema(description = "Techniques seen.") List<Technique> used,
            @Schema(description = "Chances passed by.") List<Technique> missed) {}

    /** What to do first. */
    public record CardAnswer(
            Gate gate,
            String title,
            String text,
            List<String> contacts,
            String source,

            @Schema(description = "When the contacts were checked, ISO 8601.")
            String date) {}

    /** Words the agent may send. */
    public record SuggestionAnswer(
            @Schema(description = "The same for the same suggestion at the same turn.")
            String id,

            Technique technique,
            @Schema(description = "From 1.") int rank,
            Stage stage,
            String text,
            Sentiment.Confidence confidence,
            ReasonAnswer reason,

            @Schema(description = "Names of the `[gaps]` that the agent must fill.")
            List<String> placeholders,

            @Schema(description = "Names of the facts in the text.")
            List<String> usesFacts,

            String template) {}

    /** Why something is offered. */
    public record ReasonAnswer(String code, String text) {}

    /** What was held back, and why. */
    public record WithheldAnswer(Technique technique, String reasonCode, String detail) {}

    /** Whether to wait because the customer is still talking. */
    public record HoldAnswer(
            boolean active,

            @Schema(description = "Empty when there is nothing to wait for.")
            String reason) {}

    /** One reason for the risk. */
    public record Evidence(
            String turnId,
            String signal,

            @Schema(description = "Null when it is the turn as a whole, or redacted.", nullable = true) @Nullable
            Integer start,

            @Schema(description = "One past the last.", nullable = true) @Nullable
            Integer end,

            @Schema(description = "Log-odds; negative lowers the risk.")
            double contribution,

            String source) {}
}
