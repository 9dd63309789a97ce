package dev.evenkeel.api;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A call whose body is still being sent while its answer is read. */
final class RawCall implements AutoCloseable {

    private static final int PATIENCE_MS = 20_000;

    private final Socket socket = new Socket("localhost", RestAssured.port);
    private final BufferedReader answer =
            new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

    RawCall(String path, String type) throws IOException {
        socket.setSoTimeout(PATIENCE_MS);
        write("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nTransfer-Encoding: chunked\r\n\r\n");
    }

    void send(String part) throws IOException {
        write(Integer.toHexString(part.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + part + "\r\n");
    }

    void end() throws IOException {
        write("0\r\n\r\n");
    }

    /** The next line of the answer, be it of its head, a chunk's size or content. */
    String line() throws IOException {
        String line = answer.readLine();
        if (line == null) {
            throw new IOException("the answer is over");
        }
        return line;
    }

    /** The next line of the answer that begins so. */
    String line(String start) throws IOException {
        String line = line();
        while (!line.startsWith(start)) {
            line = line();
        }
        return line;
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
