package dev.evenkeel.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** What is said to each of several requests that came together: an answer or a problem, one line of JSON, and none fails the others. */
@Singleton
class Replies {

    private final ObjectMapper mapper;

    Replies(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The answer as JSON without a line break; if it cannot be had, the problem. */
    String reply(String requestId, Supplier<?> answer) {
        try {
            return json(answer.get());
        } catch (HttpProblem problem) {
            return problem(requestId, problem);
        } catch (RuntimeException | Error breakdown) {
            ProblemRim.log(requestId, breakdown);
            return problem(requestId, Problems.of(Response.Status.INTERNAL_SERVER_ERROR));
        }
    }

    /** A problem as JSON without a line break. */
    String problem(String requestId, HttpProblem problem) {
        return json(ProblemAnswer.of(problem, requestId));
    }

    private String json(Object answer) {
        try {
            return mapper.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is no JSON", e);
        }
    }
}
