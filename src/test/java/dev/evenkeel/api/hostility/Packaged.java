package dev.evenkeel.api.hostility;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The service as it is shipped, in a process of its own. */
final class Packaged {

    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int WAIT_MS = 60_000;

    private @Nullable Process process;
    private Path log = JAR;
    private int port;

    void start(Path writesTo, List<String> options) throws IOException, InterruptedException {
        log = writesTo;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(options);
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-jar", JAR.toString()));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(writesTo.toFile())
                .start();
        awaitReady();
    }

    private void awaitReady() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && running().isAlive()) {
            try {
                HttpRequest ready =
                        HttpRequest.newBuilder(uri("/q/health/ready")).build();
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not yet listening.
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the packaged service did not get ready; is target/quarkus-app there?");
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    Socket open() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", port), WAIT_MS);
        socket.setSoTimeout(WAIT_MS);
        return socket;
    }

    Path log() {
        return log;
    }

    /** SIGTERM. */
    void terminate() {
        running().destroy();
    }

    boolean hasEndedWithin(Duration time) throws InterruptedException {
        return running().waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Of what is reachable. */
    void dumpHeap(Path file) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, Long.toString(running().pid()), "GC.heap_dump", file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    void stop() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    private Process running() {
        return Objects.requireNonNull(process, "not started");
    }
}
