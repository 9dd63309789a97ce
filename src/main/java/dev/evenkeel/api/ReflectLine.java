package dev.evenkeel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.review.Reflection;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a batch's answer: a look back, a problem, or at the end what all lines add up to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Exactly one of `answer`, `problem` and `aggregate` is there.")
record ReflectLine(
        @Schema(description = "The line of the request, from 1; absent on the last line.") @Nullable
        Integer line,

        @Nullable ReflectAnswer answer,
        @Nullable ProblemAnswer problem,
        @Nullable Aggregate aggregate) {

    /** What the conversations of a batch have in common. It names nobody and ranks nobody. */
    @Schema(name = "ReflectionAggregate")
    record Aggregate(
            @Schema(description = "Conversations that were looked at.")
            int conversations,

            @Schema(description = "Lines answered by a problem.")
            int failed,

            @Schema(description = "Conversations in a language that is not shipped.")
            int unsupported,

            @Schema(description = "In how many conversations each signal came up.")
            Map<Signal, Integer> signals,

            @Schema(description = "In how many conversations each technique was needed and given.")
            Map<Technique, Integer> given,

            @Schema(description = "In how many conversations each technique was needed and missing.")
            Map<Technique, Integer> missing,

            @Schema(description = "In how many conversations something of each kind was left open.")
            Map<Reflection.LooseEnd.Kind, Integer> leftOpen) {}
}
