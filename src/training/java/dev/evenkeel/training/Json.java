package dev.evenkeel.training;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts and numbers as indented JSON. */
final class Json {

    private Json() {}

    static String of(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, "", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder out) {
        if (value instanceof Map<?, ?> map) {
            block(map.entrySet().iterator(), '{', '}', indent, out);
        } else if (value instanceof List<?> list) {
            block(list.iterator(), '[', ']', indent, out);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            write(String.valueOf(entry.getKey()), indent, out);
            out.append(": ");
            write(entry.getValue(), indent, out);
        } else if (value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(String.valueOf(value), out);
        }
    }

    private static void block(Iterator<?> items, char open, char close, String indent, StringBuilder out) {
        out.append(open);
        boolean any = items.hasNext();
        while (items.hasNext()) {
            out.append('\n').append(indent).append("  ");
            write(items.next(), indent + "  ", out);
            out.append(items.hasNext() ? "," : "");
        }
        out.append(any ? "\n" + indent : "").append(close);
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(c < ' ' ? " " : c);
            }
        }
        out.append('"');
    }
}
