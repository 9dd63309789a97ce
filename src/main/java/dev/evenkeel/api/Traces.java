package dev.evenkeel.api;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.MDC;

/**
 * One span for each request and one for each of its stages. Spans carry method, route, status and request id, never a path as it was
 * sent nor anything of a body. Nothing of OpenTelemetry is loaded while traces are off.
 */
@Singleton
class Traces {

    private static final String SPAN = Traces.class.getName();
    private static final int AFTER_THE_ID = 990;
    private static final int SERVER_ERROR = 500;
    private static final Stopwatch.Laps NOBODY = (stage, from, to) -> {};

    private final Optional<Tracing> tracing;

    Traces(TraceSettings settings, Methods methods) {
        tracing = settings.endpoint().map(endpoint -> new Tracing(endpoint, settings.ratio(), methods));
    }

    void register(@Observes Filters filters) {
        tracing.ifPresent(on -> filters.register(on::follow, AFTER_THE_ID));
    }

    Stopwatch.Laps laps(RoutingContext request) {
        return tracing.map(on -> on.laps(request)).orElse(NOBODY);
    }

    @PreDestroy
    void sendTheLast() {
        tracing.ifPresent(Tracing::close);
    }

    /** Traces that are on. */
    private static final class Tracing {

        private final SdkTracerProvider provider;
        private final Tracer tracer;

        private final Methods methods;

        Tracing(String endpoint, double ratio, Methods methods) {
            this.methods = methods;
            provider = SdkTracerProvider.builder()
                    .setResource(Resource.getDefault()
                            .merge(Resource.create(Attributes.builder()
                                    .put("service.name", "evenkeel")
                                    .build())))
                    .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(ratio)))
                    .addSpanProcessor(BatchSpanProcessor.builder(OtlpHttpSpanExporter.builder()
                                    .setEndpoint(endpoint)
                                    .build())
                            .build())
                    .build();
            tracer = provider.get("evenkeel");
        }

        void follow(RoutingContext request) {
            Span span = tracer.spanBuilder(request.request().method().name())
                    .setSpanKind(SpanKind.SERVER)
                    .setParent(parent(request))
                    .setAttribute(
                            "http.request.method", request.request().method().name())
                    .setAttribute("evenkeel.request_id", RequestIds.of(request))
                    .startSpan();
            request.put(SPAN, span);
            MDC.put("trace_id", span.getSpanContext().getTraceId());
            request.addEndHandler(end -> {
                methods.template(request.normalizedPath()).ifPresent(route -> span.updateName(
                                request.request().method().name() + " " + route)
                        .setAttribute("http.route", route));
                int status = request.response().getStatusCode();
                span.setAttribute("http.response.status_code", status);
                if (end.failed() || status >= SERVER_ERROR) {
                    span.setStatus(StatusCode.ERROR);
                }
                span.end();
            });
            request.next();
        }

        private static Context parent(RoutingContext request) {
            return RequestIds.trace(request)
                    .map(trace -> Context.root()
                            .with(Span.wrap(SpanContext.createFromRemoteParent(
                                    trace.traceId(),
                                    trace.parentId(),
                                    TraceFlags.fromHex(trace.flags(), 0),
                                    TraceState.getDefault()))))
                    .orElseGet(Context::root);
        }

        Stopwatch.Laps laps(RoutingContext request) {
            Span span = request.get(SPAN);
            if (span == null || !span.isRecording()) {
                return NOBODY;
            }
            Context parent = Context.root().with(span);
            long offset = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - System.nanoTime();
            return (stage, from, to) -> tracer.spanBuilder(stage.id())
                    .setParent(parent)
                    .setStartTimestamp(offset + from, TimeUnit.NANOSECONDS)
                    .startSpan()
                    .end(offset + to, TimeUnit.NANOSECONDS);
        }

        void close() {
            provider.close();
        }
    }
}
