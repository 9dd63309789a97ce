package dev.evenkeel.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers requests line by line, in order. */
@Singleton
class Batch {

    static final String LINES_OF_JSON = "application/x-ndjson";

    /** Bytes of all lines together. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final int MOST_LINES = 1_000;

    private final JsonRim json;
    private final Assistant assistant;
    private final Replies replies;

    Batch(JsonRim json, Assistant assistant, Replies replies) {
        this.json = json;
        this.assistant = assistant;
        this.replies = replies;
    }

    /** @param id of the call; each line's id is this, a colon and the line's number among those that are not blank */
    void answer(InputStream requests, OutputStream answers, String id) throws IOException {
        Lines lines = new Lines(requests, answers, JsonRim.LARGEST_BODY);
        int number = 0;
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (line.get().isBlank() && lines.read() <= LARGEST) {
                continue;
            }
            number++;
            String lineId = id + ":" + number;
            if (number > MOST_LINES || lines.read() > LARGEST) {
                write(replies.problem(lineId, tooLarge()), answers);
                lines.skipRest();
                return;
            }
            write(reply(line.get(), lineId), answers);
        }
    }

    static HttpProblem tooLarge() {
        return Problems.tooLarge("", "The batch is larger than 1,000 lines or 8 MiB.");
    }

    private String reply(Lines.Line line, String id) {
        Assistant.Call call = assistant.begin(id);
        return replies.reply(id, () -> {
            if (line.isTooLong()) {
                throw Problems.tooLarge("", "The line is larger than 256 KiB.");
            }
            Warnings warnings = new Warnings();
            AssistRequest request = json.read(line.bytes(), AssistRequest.class, warnings);
            call.watch().lap(Stage.BODY);
            return assistant.answer(request, warnings, call);
        });
    }

    private static void write(String reply, OutputStream answers) throws IOException {
        answers.write((reply + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
