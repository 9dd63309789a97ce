package dev.evenkeel.api.access;

import dev.evenkeel.api.Problems;
import dev.evenkeel.api.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;

/**
 * Waits for a request's whole body on the event loop, so that a slow sender holds up neither a thread nor a place in the queue. Streams
 * are left to those who read them.
 */
@Singleton
class Intake {

    private static final int LARGEST = 256 * 1024;

    private final long slowestMs;

    Intake(LoadSettings settings) {
        slowestMs = settings.slowestBody().toMillis();
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, Order.BODY);
    }

    private void receive(RoutingContext request) {
        if (request.request().method().equals(HttpMethod.POST) && Room.isCounted(request) && !isStream(request)) {
            new Delivery(request).start();
        } else {
            request.next();
        }
    }

    /** Lines are read one by one. */
    private static boolean isStream(RoutingContext request) {
        String type = request.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith("application/x-ndjson");
    }

    /** One body on its way. */
    private final class Delivery {

        private final RoutingContext request;
        private final Buffer body = Buffer.buffer();
        private final long deadline;
        private boolean isOver;

        Delivery(RoutingContext request) {
            this.request = request;
            this.deadline = request.vertx().setTimer(slowestMs, late -> giveUp());
        }

        void start() {
            HttpServerRequest http = request.request();
            http.handler(this::take)
                    .endHandler(complete -> arrived())
                    .exceptionHandler(gone -> over())
                    .resume();
        }

        private void take(Buffer part) {
            if (isOver) {
                return;
            }
            if (body.length() + part.length() > LARGEST) {
                over();
                // What is still to come is read and dropped, so that the sender gets to read the answer.
                Refusal.of(request, Problems.tooLarge("", "The body is larger than 256 KiB."));
            } else {
                body.appendBuffer(part);
            }
        }

        private void arrived() {
            if (!isOver) {
                over();
                ((RoutingContextInternal) request).setBody(body);
                request.next();
            }
        }

        private void giveUp() {
            if (!isOver) {
                over();
                request.response()
                        .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                        // The server alone would wait for the end of the request.
                        .endHandler(told -> request.request().connection().close());
                Refusal.of(request, Problems.of(Status.REQUEST_TIMEOUT));
            }
        }

        private void over() {
            isOver = true;
            request.vertx().cancelTimer(deadline);
        }
    }
}
