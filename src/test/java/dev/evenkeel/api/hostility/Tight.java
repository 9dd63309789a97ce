package dev.evenkeel.api.hostility;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A service with room for four requests, little patience for slow bodies, and every request traced. */
public final class Tight implements QuarkusTestProfile {

    static final int ROOM = 4;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("evenkeel.load.most-at-once", Integer.toString(ROOM), "evenkeel.load.slowest-body", "2s");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TraceCollector.class));
    }

    /** Takes traces in and keeps their bytes in files, where the test finds them. */
    public static final class TraceCollector implements QuarkusTestResourceLifecycleManager {

        private com.sun.net.httpserver.@org.jspecify.annotations.Nullable HttpServer server;

        @Override
        public Map<String, String> start() {
            try {
                Traced.clear();
                server = com.sun.net.httpserver.HttpServer.create(
                        new java.net.InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/v1/traces", exchange -> {
                    Traced.keep(exchange.getRequestBody().readAllBytes());
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
                server.start();
                return Map.of(
                        "evenkeel.traces.endpoint",
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces",
                        "evenkeel.traces.ratio",
                        "1");
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void stop() {
            if (server != null) {
                server.stop(0);
            }
        }
    }
}
