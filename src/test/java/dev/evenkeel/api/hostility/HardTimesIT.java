package dev.evenkeel.api.hostility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takes too long for every build, on the packaged service: {@code mvn -Phardship verify}. Figures go to standard output. */
class HardTimesIT {

    private static final String BODY =
            "{\"language\":\"en\",\"turns\":[{\"role\":\"customer\",\"text\":\"Where is my lamp?\"}]}";
    private static final String REQUEST =
            "POST /v1/assist HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: " + BODY.length()
                    + "\r\n\r\n" + BODY;
    private static final int SOCKETS = 10_000;
    private static final Path FOLDER = Path.of("target", "hardship");

    private final HttpClient client = HttpClient.newHttpClient();
    private Packaged service = new Packaged();

    @BeforeEach
    void start() throws Exception {
        Files.createDirectories(FOLDER);
        service.start(FOLDER.resolve("service.log"), List.of());
    }

    @AfterEach
    void stop() throws InterruptedException {
        service.stop();
    }

    @Test
    void tenThousandSocketsAreHeldAndAnswered() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        for (int i = 0; i < SOCKETS; i++) {
            sockets.add(service.open());
        }
        assertThat(ask()).as("with all of them open").isEqualTo(200);
        Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
        for (int from = 0; from < SOCKETS; from += 40) {
            List<Socket> some = sockets.subList(from, Math.min(from + 40, SOCKETS));
            for (Socket socket : some) {
                socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.UTF_8));
            }
            for (Socket socket : some) {
                statuses.merge(status(socket), 1, Integer::sum);
            }
        }
        for (Socket socket : sockets) {
            socket.close();
        }
        System.out.printf("10,000 sockets: answers by status %s%n", statuses);
        assertThat(statuses).containsOnlyKeys(200);
        assertThat(ask()).isEqualTo(200);
    }

    @Test
    void aTerminatedServiceAnswersWhatItTookOn() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(8);
        AtomicBoolean isReady = new AtomicBoolean(true);
        List<Future<Map<String, Integer>>> results = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            results.add(callers.submit(() -> callWhile(isReady)));
        }
        Thread.sleep(3_000);
        service.terminate();
        // As a load balancer does: no more requests once the service says that it is not ready.
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (readiness() == 200 && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        isReady.set(false);
        Map<String, Integer> outcomes = new ConcurrentHashMap<>();
        for (Future<Map<String, Integer>> result : results) {
            result.get(60, TimeUnit.SECONDS).forEach((outcome, times) -> outcomes.merge(outcome, times, Integer::sum));
        }
        callers.shutdown();
        System.out.printf("SIGTERM under load: %s%n", outcomes);
        assertThat(outcomes).containsOnlyKeys("200");
        assertThat(service.hasEndedWithin(Duration.ofSeconds(60))).isTrue();
    }

    @Test
    void moreThanItCanDoIsRefusedAndItRecoversAtOnce() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(200);
        AtomicBoolean isOn = new AtomicBoolean(true);
        List<Future<Map<String, Integer>>> results = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            results.add(callers.submit(() -> callWhile(isOn)));
        }
        Thread.sleep(20_000);
        isOn.set(false);
        Map<String, Integer> outcomes = new ConcurrentHashMap<>();
        for (Future<Map<String, Integer>> result : results) {
            result.get(120, TimeUnit.SECONDS).forEach((outcome, times) -> outcomes.merge(outcome, times, Integer::sum));
        }
        callers.shutdown();
        Instant over = Instant.now();
        assertThat(ask()).isEqualTo(200);
        System.out.printf(
                "200 callers at once: %s, normal answer %d ms after the end%n",
                outcomes, Duration.between(over, Instant.now()).toMillis());
        assertThat(outcomes).containsOnlyKeys("200", "503");
    }

    @Test
    void afterwardsNothingOfWhatWasSaidIsLeftInMemoryOrLog() throws Exception {
        String canary = "zebraquilt" + 4_715;
        for (int i = 0; i < 20; i++) {
            send(BODY.replace("lamp", canary));
            send("{\"turns\":\"" + canary);
        }
        for (int i = 0; i < 2_000; i++) {
            send(BODY);
        }
        Path dump = FOLDER.toAbsolutePath().resolve("heap.hprof");
        Files.deleteIfExists(dump);
        service.dumpHeap(dump);
        assertThat(Files.size(dump)).isGreaterThan(1_000_000);
        assertThat(Bytes.contain(dump, canary.getBytes(StandardCharsets.ISO_8859_1)))
                .as("in the heap")
                .isFalse();
        assertThat(Bytes.contain(dump, "dev/evenkeel/api/access/Door".getBytes(StandardCharsets.ISO_8859_1)))
                .as("the search finds what is there")
                .isTrue();
        assertThat(Files.readString(service.log())).doesNotContain(canary);
        Files.delete(dump);
    }

    @Test
    void aFullDiskDoesNotMatter() throws Exception {
        service.stop();
        // Whatever is written to this device fails for want of space; the log goes there.
        service = new Packaged();
        service.start(Path.of("/dev/full"), List.of("-Djava.io.tmpdir=/dev/full"));
        for (int i = 0; i < 100; i++) {
            assertThat(ask()).isEqualTo(200);
        }
    }

    private Map<String, Integer> callWhile(AtomicBoolean isOn) {
        Map<String, Integer> outcomes = new ConcurrentHashMap<>();
        while (isOn.get()) {
            String outcome;
            try {
                outcome = Integer.toString(ask());
            } catch (IOException e) {
                outcome = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return outcomes;
            }
            outcomes.merge(outcome, 1, Integer::sum);
        }
        return outcomes;
    }

    private int ask() throws IOException, InterruptedException {
        return send(BODY);
    }

    private int send(String body) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(service.uri("/v1/assist"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private int readiness() {
        try {
            URI ready = service.uri("/q/health/ready");
            return client.send(HttpRequest.newBuilder(ready).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException e) {
            return 0;
        }
    }

    private static int status(Socket socket) throws IOException {
        byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
        return Integer.parseInt(new String(line, StandardCharsets.UTF_8).substring("HTTP/1.1 ".length()));
    }
}
