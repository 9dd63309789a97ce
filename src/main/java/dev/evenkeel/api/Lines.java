package dev.evenkeel.api;

import java.io.ByteArrayOutputStream;
import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream one by one: never more than one is held, and of one that is too long nothing. */
final class Lines {

    private static final int PART = 8 * 1024;

    private final InputStream in;
    private final Flushable answers;
    private final int longest;
    private final byte[] part = new byte[PART];
    private int at;
    private int end;
    private long read;

    /**
     * @param answers flushed before each wait for more, so that whoever waits for answers before sending more gets them
     * @param longest bytes of a line that is still kept
     */
    Lines(InputStream in, Flushable answers, int longest) {
        this.in = in;
        this.answers = answers;
        this.longest = longest;
    }

    /**
     * One line without its line break.
     *
     * @param bytes empty if it is too long
     */
    record Line(byte[] bytes, boolean isTooLong) {

        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return !isTooLong;
        }
    }

    /** The next line; empty at the end of the stream. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean begun = false;
        while (at < end || fill()) {
            begun = true;
            int from = at;
            while (at < end && part[at] != '\n') {
                at++;
            }
            tooLong |= line.size() + at - from > longest;
            if (!tooLong) {
                line.write(part, from, at - from);
            }
            if (at < end) {
                at++;
                break;
            }
        }
        if (!begun) {
            return Optional.empty();
        }
        return Optional.of(new Line(tooLong ? new byte[0] : line.toByteArray(), tooLong));
    }

    private boolean fill() throws IOException {
        answers.flush();
        int more = in.read(part);
        at = 0;
        end = Math.max(more, 0);
        read += end;
        return more > 0;
    }

    /** Bytes taken from the stream so far. */
    long read() {
        return read;
    }

    /** Reads on to the end of the stream and forgets it. */
    void skipRest() throws IOException {
        while (fill()) {
            at = end;
        }
    }
}
