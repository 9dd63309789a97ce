package dev.evenkeel.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.evenkeel.escalation.Risk;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.review.Reflection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What can be learned from a finished conversation. */
@Schema(description = "A look back at one conversation. It rates nobody and is not for ranking, discipline or hiring.")
record ReflectAnswer(
        @Schema(description = "Also in the header `X-Request-Id`.")
        String requestId,

        @Schema(description = "As it was sent.", nullable = true) @Nullable
        String conversationId,

        AssistAnswer.ModelUse model,
        AssistAnswer.LanguageUse language,

        @Schema(description = "What there is to say; null when the language is not shipped.", nullable = true) @Nullable
        Look reflection,

        List<String> warnings,

        @Schema(description = "Milliseconds from the whole request to the whole answer.")
        double timingMs) {

    /** The look back. */
    @Schema(name = "Reflection")
    record Look(
            @Schema(description = "One step for each customer turn.")
            List<StepAnswer> timeline,

            @Schema(description = "Customer turns at which the feeling turned and stayed so.")
            List<TurningPointAnswer> turningPoints,

            @Schema(
                    description =
                            "Agent turns after which the customer's sentiment changed by 0.2 or more, at once or in two "
                                    + "turns the same way. What came after need not have come of it.")
            List<ImpactAnswer> impact,

            @Schema(description = "Needed and given, needed and missing, or not needed.")
            List<ChanceAnswer> techniques,

            @Schema(description = "One thing to go on doing, in a coach's words.", nullable = true) @Nullable
            TipAnswer keep,

            @Schema(description = "One thing to try next time, in a coach's words.", nullable = true)
            @JsonProperty("try")
            @Nullable
            TipAnswer attempt,

            @Schema(description = "Said when nobody had to be calmed.", nullable = true) @Nullable
            String note,

            @Schema(description = "Unanswered questions, promises not seen kept here, and no word on how it goes on.")
            List<LooseEndAnswer> leftOpen,

            @Schema(description = "For a colleague who takes over.")
            HandoverAnswer handover) {}

    /** How it stood after a customer turn. */
    record StepAnswer(
            String turnId,
            AssistAnswer.SentimentAnswer sentiment,

            @Schema(description = "Sentiment over the conversation so far, -1..1.")
            double mood,

            double risk,
            Risk.Band band,
            List<Signal> signals) {}

    /** Where the feeling turned. */
    record TurningPointAnswer(
            String turnId,
            Reflection.Direction direction,
            double delta,

            @Schema(description = "The agent's turn before it, if there was one.", nullable = true) @Nullable
            String after) {}

    /** A change after an agent's turn. */
    record ImpactAnswer(
            String turnId,
            double delta,

            @Schema(description = "Customer turns that it took: 1 or 2.")
            int over,

            String text) {}

    /** What became of a technique. */
    record ChanceAnswer(
            Technique technique,
            Reflection.Verdict verdict,

            @Schema(description = "The agent's turn that it first belonged in.", nullable = true) @Nullable
            String neededAt,

            @Schema(description = "The agent's turn that gave it.", nullable = true) @Nullable
            String givenAt,

            @Schema(description = "Why it was needed.", nullable = true)
            AssistAnswer.@Nullable ReasonAnswer reason,

            @Schema(description = "What the playbook would have offered there, if it had words.", nullable = true)
            @Nullable
            OfferedAnswer offered) {}

    /** Words that would have been offered. */
    record OfferedAnswer(Technique technique, String text, List<String> placeholders) {}

    /** One thing, in a coach's words. */
    record TipAnswer(
            @Schema(nullable = true) @Nullable Technique technique,
            @Schema(nullable = true) @Nullable AgentMove move,
            String turnId,
            String text) {}

    /** What is open. */
    record LooseEndAnswer(
            Reflection.LooseEnd.Kind kind,

            @Schema(nullable = true) @Nullable String turnId,

            @Schema(description = "As it was written, long numbers and e-mail addresses masked; may be empty.")
            String words) {}

    /** For a colleague who takes over. */
    record HandoverAnswer(
            @Schema(description = "The matter in the customer's words.", nullable = true) @Nullable
            QuoteAnswer issue,

            AssistAnswer.ProblemAnswer problem,
            List<QuoteAnswer> tried,
            List<QuoteAnswer> promised,
            Sentiment.Level feeling,

            @Schema(description = "The whole in plain sentences.")
            String text) {}

    /** Somebody's words. */
    record QuoteAnswer(String turnId, String words) {}
}
