package dev.evenkeel.api;

import io.micrometer.core.instrument.Metrics;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A problem for a request that does not get as far as a resource. */
public final class Refusal {

    private Refusal() {}

    /** Answers with the problem; headers that are already set stay. */
    public static void of(RoutingContext request, HttpProblem problem) {
        String type = problem.getType().toString();
        Metrics.counter("evenkeel.requests.refused", "problem", type.substring(type.lastIndexOf(':') + 1))
                .increment();
        JsonObject json = new JsonObject()
                .put("type", type)
                .put("status", problem.getStatusCode())
                .put("title", problem.getTitle());
        if (problem.getDetail() != null) {
            json.put("detail", problem.getDetail());
        }
        json.put("pointer", "").put("request_id", RequestIds.of(request));
        request.response()
                .setStatusCode(problem.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, Examples.PROBLEM)
                .end(json.encode());
        // Whatever is left of the body is read and dropped, or the connection could not be used again.
        request.request().resume();
    }
}
