package dev.evenkeel.api;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Gives every problem its stable type and the request's id, and keeps what an exception says to itself. */
@Singleton
class ProblemRim implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(ProblemRim.class);
    private static final int DEEPEST_FRAME = 12;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final CurrentVertxRequest request;

    private final Methods methods;

    ProblemRim(CurrentVertxRequest request, Methods methods) {
        this.request = request;
        this.methods = methods;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        String id =
                Optional.ofNullable(request.getCurrent()).map(RequestIds::of).orElse("");
        // A problem that is stated on purpose, such as that there is no room, is no breakdown.
        if (problem.getStatusCode() >= 500 && !(context.cause instanceof HttpProblem)) {
            log(id, context.cause);
        }
        HttpProblem ours = Problems.isOurs(problem) ? problem : withHeaders(problem);
        HttpProblem.Builder named = HttpProblem.builder(ours).withInstance(null).with("request_id", id);
        if (problem.getStatusCode() == METHOD_NOT_ALLOWED) {
            named.withHeader("Allow", methods.of(context.path));
        }
        return named.build();
    }

    private static HttpProblem withHeaders(HttpProblem problem) {
        HttpProblem.Builder builder = HttpProblem.builder(Problems.of(problem.getStatus()));
        problem.getHeaders().forEach(builder::withHeader);
        return builder.build();
    }

    /** Class and frames only: the message of an exception may quote a customer. */
    static void log(String requestId, Throwable cause) {
        StringBuilder trace = new StringBuilder();
        for (Throwable at = cause; at != null && at != at.getCause(); at = at.getCause()) {
            trace.append("\n").append(at.getClass().getName());
            StackTraceElement[] frames = at.getStackTrace();
            for (int i = 0; i < Math.min(DEEPEST_FRAME, frames.length); i++) {
                trace.append("\n    at ").append(frames[i]);
            }
        }
        LOG.errorf("request %s failed%s", requestId, trace);
    }

    /** For what is not even an exception, such as a stack overflow. */
    @Provider
    @Priority(1)
    static final class Breakdown extends ExceptionMapperBase<Throwable> {
        @Override
        protected HttpProblem toProblem(Throwable breakdown) {
            return Problems.of(Response.Status.INTERNAL_SERVER_ERROR);
        }
    }
}
