package dev.evenkeel.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every error looks like; described for the contract. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Problem", description = "RFC 9457. Never quotes what a customer or an agent wrote.")
record ProblemAnswer(
        @Schema(description = "Stable.", examples = "urn:evenkeel:problem:invalid-field")
        URI type,

        @Schema(examples = "Invalid field") String title,
        @Schema(examples = "422") int status,

        @Schema(examples = "/options/max_suggestions must be less than or equal to 5.") @Nullable
        String detail,

        @Schema(description = "JSON pointer of what is wrong; empty for the whole request.")
        String pointer,

        @Schema(description = "All that is wrong with the fields, if it is a matter of fields.") @Nullable
        List<Problems.Flaw> errors,

        @Schema(description = "Also in the header `X-Request-Id`.")
        String requestId) {

    /** A problem of ours, as the answer to one of several requests that came together. */
    static ProblemAnswer of(HttpProblem problem, String requestId) {
        Map<String, Object> more = problem.getParameters();
        List<?> flaws = (List<?>) more.getOrDefault("errors", List.of());
        return new ProblemAnswer(
                problem.getType(),
                Objects.requireNonNull(problem.getTitle()),
                problem.getStatusCode(),
                problem.getDetail(),
                String.valueOf(more.getOrDefault("pointer", "")),
                flaws.isEmpty()
                        ? null
                        : flaws.stream().map(Problems.Flaw.class::cast).toList(),
                requestId);
    }
}
