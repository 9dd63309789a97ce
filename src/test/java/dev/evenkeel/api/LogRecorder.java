package dev.evenkeel.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logging.MDC;

/** Keeps all that is logged while it is open, with the stack traces and with the ids that every line carries. */
public final class LogRecorder extends Handler implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");
    private final List<String> lines = new CopyOnWriteArrayList<>();

    /** Begins to listen. */
    public LogRecorder() {
        setLevel(Level.ALL);
        ROOT.addHandler(this);
    }

    /** All that was said so far. */
    public String all() {
        return String.join("\n", lines);
    }

    @Override
    public void publish(LogRecord line) {
        StringBuilder text = new StringBuilder(String.valueOf(line.getMessage()));
        Object[] parameters = line.getParameters();
        for (Object parameter : parameters == null ? new Object[0] : parameters) {
            text.append(' ').append(parameter);
        }
        for (Throwable at = line.getThrown(); at != null; at = at.getCause()) {
            text.append(' ').append(at);
        }
        lines.add(text + " request_id=" + MDC.get("request_id") + " trace_id=" + MDC.get("trace_id"));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ROOT.removeHandler(this);
    }
}
