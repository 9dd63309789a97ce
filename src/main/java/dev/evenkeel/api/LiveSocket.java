package dev.evenkeel.api;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.InboundProcessingMode;
import io.quarkus.websockets.next.OnBinaryMessage;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.OpenConnections;
import io.quarkus.websockets.next.UserData;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;

/** One conversation a socket: what is new goes in, advice on the whole comes out, one answer for each message and in their order. */
@WebSocket(path = LiveDoor.PATH, inboundProcessingMode = InboundProcessingMode.CONCURRENT)
class LiveSocket {

    private static final CloseReason SILENT = new CloseReason(1000, "silent for too long");
    private static final CloseReason LEAVING = new CloseReason(1001, "the service stops");
    private static final CloseReason NOT_TEXT = new CloseReason(1003, "messages are text");
    private static final CloseReason TOO_FAST = new CloseReason(1008, "too many messages wait for their answers");
    private static final CloseReason TOO_LARGE = new CloseReason(1009, "a message is at most 256 KiB");
    private static final UserData.TypedKey<LiveSession> SESSION = new UserData.TypedKey<>("session");

    private final Live live;
    private final LiveSettings settings;
    private final ExecutorService workers;
    private final Vertx vertx;

    LiveSocket(Live live, LiveSettings settings, ExecutorService workers, Vertx vertx) {
        this.live = live;
        this.settings = settings;
        this.workers = workers;
        this.vertx = vertx;
    }

    @OnOpen
    Uni<Void> open(WebSocketConnection socket) {
        waitForNext(socket);
        return Uni.createFrom().voidItem();
    }

    @OnTextMessage
    Uni<Void> receive(String message, WebSocketConnection socket) {
        waitForNext(socket);
        LiveSession session = session(socket);
        if (session.unanswered() >= settings.mostUnanswered()) {
            return socket.close(TOO_FAST);
        }
        return Uni.createFrom()
                .completionStage(session.enqueue(
                        () -> live.answer(message.getBytes(StandardCharsets.UTF_8), session, socket.id()),
                        workers,
                        answer -> socket.sendText(answer).subscribeAsCompletionStage()));
    }

    @OnBinaryMessage
    Uni<Void> receive(Buffer message, WebSocketConnection socket) {
        return socket.close(NOT_TEXT);
    }

    /** The framework fails so on a message larger than it takes; all else is answered where it is computed. */
    @OnError
    Uni<Void> fail(IllegalStateException overflow, WebSocketConnection socket) {
        return socket.close(TOO_LARGE);
    }

    @OnClose
    Uni<Void> close(WebSocketConnection socket) {
        vertx.cancelTimer(session(socket).exchangeTimer(-1));
        return Uni.createFrom().voidItem();
    }

    void leave(@Observes ShutdownEvent stop, OpenConnections sockets) {
        sockets.findByEndpointId(LiveSocket.class.getName())
                .forEach(socket -> socket.close(LEAVING).subscribe().with(closed -> {}, gone -> {}));
    }

    private void waitForNext(WebSocketConnection socket) {
        long timer = vertx.setTimer(
                settings.idleTimeout().toMillis(),
                silent -> socket.close(SILENT).subscribe().with(closed -> {}, gone -> {}));
        vertx.cancelTimer(session(socket).exchangeTimer(timer));
    }

    /** The session of a socket; its first caller is the event loop. */
    private static LiveSession session(WebSocketConnection socket) {
        LiveSession known = socket.userData().get(SESSION);
        if (known != null) {
            return known;
        }
        LiveSession session = new LiveSession();
        socket.userData().put(SESSION, session);
        return session;
    }
}
