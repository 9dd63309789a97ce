package dev.evenkeel.api.access;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client without manners: sends the bytes it is given. */
public final class Wire {

    private static final int PATIENCE_MS = 30_000;

    private Wire() {}

    /** A connection to the service under test. */
    public static Socket open() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(PATIENCE_MS);
        return socket;
    }

    /** All that comes back until the other side closes. */
    public static String answer(String sent) throws IOException {
        return answer(sent.getBytes(StandardCharsets.ISO_8859_1));
    }

    static String answer(byte[] sent) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            out.write(sent);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The status of the first answer. */
    public static int status(String sent) throws IOException {
        return Integer.parseInt(answer(sent).split(" ", 3)[1]);
    }
}
