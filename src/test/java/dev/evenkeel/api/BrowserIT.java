package dev.evenkeel.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Runs the tests in {@code src/test/browser} against the packaged service on a free port. Without Node or Chromium they are skipped, and
 * the reason is told; where the environment says {@code CI=true} that is a failure, since there nobody reads what was skipped.
 */
class BrowserIT {

    private static final File HERE = new File(".");
    private static final File TESTS = new File("src/test/browser");
    private static final String NEW_ENOUGH = "process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)";
    private static final Pattern LISTENING = Pattern.compile("Listening on: (http://[^\\s\"]+)");
    private static final List<String> CHROMIUM =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    @Test
    void aPersonCanDoTheirTasksInARealBrowser() throws IOException, InterruptedException {
        require(runs(List.of("node", "-e", NEW_ENOUGH)), "Node 20 or newer is not installed");
        require(hasChromium(), "Chromium is not installed, and CHROMIUM does not say where it is");
        require(
                runs(List.of("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline")),
                "npm could not install the two libraries of the tests");
        Process service = service();
        try {
            // Not closed: the reader that drains it holds its lock until the service ends.
            BufferedReader log = service.inputReader();
            String url = address(log);
            Thread drain = new Thread(() -> log.lines().forEach(line -> {}), "service log");
            drain.setDaemon(true);
            drain.start();
            assertThat(told(tests(url))).as("exit code of the browser tests").isZero();
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static void require(boolean there, String missing) {
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("Browser tests cannot run: " + missing + ".");
        }
        if (!there) {
            System.out.println("Browser tests SKIPPED: " + missing + ".");
            abort(missing);
        }
    }

    private static boolean hasChromium() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), CHROMIUM.stream())
                .anyMatch(path -> new File(path).canExecute());
    }

    private static boolean runs(List<String> command) throws InterruptedException {
        try {
            return told(started(new ProcessBuilder(command).directory(TESTS))) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Process service() throws IOException {
        String java = System.getProperty("java.home") + "/bin/java";
        return started(new ProcessBuilder(
                        java,
                        "-Dquarkus.http.port=0",
                        "-Devenkeel.chatwoot.origins=http://chat.localhost",
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .directory(HERE));
    }

    private static String address(BufferedReader log) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            said.append(line).append('\n');
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return Objects.requireNonNull(listening.group(1));
            }
        }
        throw new AssertionError("The packaged service did not start:\n" + said);
    }

    private static Process tests(String url) throws IOException {
        ProcessBuilder tests = new ProcessBuilder(
                        "node", "--test", "--test-concurrency=1", "--test-timeout=180000", "--test-reporter=spec")
                .directory(TESTS);
        tests.environment().put("EVENKEEL_URL", url);
        return started(tests);
    }

    private static Process started(ProcessBuilder command) throws IOException {
        return command.redirectErrorStream(true).start();
    }

    /** Passes on what a process says, waits for its end and answers its exit code. */
    private static int told(Process process) throws IOException, InterruptedException {
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(System.out::println);
        }
        return process.waitFor();
    }
}
