package dev.evenkeel.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.StatusType;
import java.net.URI;
import java.util.List;

/** What can be wrong with a request, as RFC 9457 problems. None of them quotes what a customer or an agent wrote. */
public final class Problems {

    private static final String TYPE = "urn:evenkeel:problem:";

    private Problems() {}

    /**
     * One thing that is wrong.
     *
     * @param pointer where, as a JSON pointer
     * @param detail what must be true there
     */
    record Flaw(String pointer, String detail) {}

    /** The body cannot be read. */
    public static HttpProblem malformed(String pointer, String detail) {
        return problem("malformed-json", 400, "Malformed JSON", new Flaw(pointer, detail));
    }

    static HttpProblem notUtf8() {
        return problem("invalid-encoding", 400, "Not UTF-8", new Flaw("", "The body must be UTF-8."));
    }

    static HttpProblem wrongType(String pointer, String detail) {
        return problem("wrong-type", 400, "Wrong JSON type", new Flaw(pointer, detail));
    }

    /** More than there is room for. */
    public static HttpProblem tooLarge(String pointer, String detail) {
        return problem("too-large", 413, "Too large", new Flaw(pointer, detail));
    }

    static HttpProblem invalid(String pointer, String detail) {
        return invalid(List.of(new Flaw(pointer, detail)));
    }

    /** Well-formed, but past a limit, of an unknown value or incomplete; there is at least one flaw. */
    static HttpProblem invalid(List<Flaw> flaws) {
        Flaw first = flaws.get(0);
        String where = first.pointer().isEmpty() ? "The request" : first.pointer();
        return builder("invalid-field", 422, "Invalid field")
                .withDetail(where + " " + first.detail() + ".")
                .with("pointer", first.pointer())
                .with("errors", flaws)
                .build();
    }

    /** What one of our problems says is wrong. */
    static List<Flaw> flaws(HttpProblem problem) {
        if (problem.getParameters().get("errors") instanceof List<?> errors) {
            return errors.stream().map(Flaw.class::cast).toList();
        }
        String pointer = String.valueOf(problem.getParameters().get("pointer"));
        return List.of(new Flaw(pointer, clause(String.valueOf(problem.getDetail()))));
    }

    /** A sentence about "this", as it fits after a pointer. */
    private static String clause(String sentence) {
        String said = sentence.startsWith("This ") ? sentence.substring("This ".length()) : sentence;
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    /** A problem that the framework found. */
    public static HttpProblem of(StatusType status) {
        int code = status.getStatusCode();
        return builder(name(code), code, status.getReasonPhrase())
                .with("pointer", "")
                .build();
    }

    private static String name(int status) {
        return switch (status) {
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 408 -> "too-slow";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> status < 500 ? "bad-request" : "internal";
        };
    }

    private static HttpProblem problem(String name, int status, String title, Flaw flaw) {
        return builder(name, status, title)
                .withDetail(flaw.detail())
                .with("pointer", flaw.pointer())
                .build();
    }

    private static HttpProblem.Builder builder(String name, int status, String title) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE + name))
                .withTitle(title)
                .withStatus(status);
    }

    /** Whether one of ours is already what a caller may see. */
    static boolean isOurs(HttpProblem problem) {
        return problem.getType() != null && problem.getType().toString().startsWith(TYPE);
    }
}
