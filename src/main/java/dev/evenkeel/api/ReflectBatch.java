package dev.evenkeel.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Answers a batch line by line, in order, so that a bad line costs no other line its answer. */
@Singleton
class ReflectBatch {

    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int MOST_LINES = 1_000;

    private final Reflecting reflecting;
    private final ObjectMapper mapper;

    ReflectBatch(Reflecting reflecting, ObjectMapper mapper) {
        this.reflecting = reflecting;
        this.mapper = mapper;
    }

    /** @throws HttpProblem when there are too many lines or bytes */
    StreamingOutput answer(InputStream body, String requestId) {
        List<byte[]> lines = lines(bytes(body));
        return out -> {
            ReflectTotals totals = new ReflectTotals();
            for (int i = 0; i < lines.size(); i++) {
                write(line(i + 1, lines.get(i), requestId, totals), out);
            }
            write(totals.line(), out);
        };
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw Problems.tooLarge("", "The body is larger than 8 MiB.");
            }
            return bytes;
        } catch (IOException e) {
            throw Problems.malformed("", "The body ended too early.");
        }
    }

    /** The lines that are not blank. */
    private static List<byte[]> lines(byte[] body) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= body.length; i++) {
            if (i == body.length || body[i] == '\n') {
                byte[] line = java.util.Arrays.copyOfRange(body, from, i);
                if (!isBlank(line)) {
                    lines.add(line);
                }
                from = i + 1;
            }
        }
        if (lines.size() > MOST_LINES) {
            throw Problems.tooLarge("", "There are more than 1,000 lines.");
        }
        return lines;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private ReflectLine line(int number, byte[] line, String requestId, ReflectTotals totals) {
        try {
            Reflecting.Reflected reflected = reflecting.reflect(new ByteArrayInputStream(line), requestId);
            totals.add(reflected.reflection());
            return new ReflectLine(number, reflected.answer(), null, null);
        } catch (HttpProblem problem) {
            totals.fail();
            return new ReflectLine(number, null, told(problem, requestId), null);
        }
    }

    @SuppressWarnings("unchecked")
    private static ProblemAnswer told(HttpProblem problem, String requestId) {
        return new ProblemAnswer(
                Objects.requireNonNullElse(problem.getType(), URI.create("about:blank")),
                String.valueOf(problem.getTitle()),
                problem.getStatusCode(),
                problem.getDetail(),
                String.valueOf(problem.getParameters().getOrDefault("pointer", "")),
                (List<Problems.Flaw>) problem.getParameters().get("errors"),
                requestId);
    }

    private void write(ReflectLine line, OutputStream out) throws IOException {
        out.write(mapper.writeValueAsBytes(line));
        out.write('\n');
        out.flush();
    }
}
