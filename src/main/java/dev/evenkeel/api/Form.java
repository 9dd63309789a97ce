package dev.evenkeel.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A posted form: percent-encoded UTF-8. Of a name given twice the first counts. */
final class Form {

    private static final int LARGEST_BODY = 256 * 1024;

    private final Map<String, String> values = new LinkedHashMap<>();

    private Form() {}

    /** @throws ToolRefusal when the body is too large or no form */
    static Form read(InputStream body) {
        Form form = new Form();
        String source = new String(bytes(body), StandardCharsets.UTF_8);
        for (String pair : source.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.values.putIfAbsent(
                        decoded(pair.substring(0, equals)), Unicode.repaired(decoded(pair.substring(equals + 1))));
            }
        }
        return form;
    }

    private static byte[] bytes(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw new ToolRefusal(413, "The body is larger than 256 KiB");
            }
            return bytes;
        } catch (IOException e) {
            throw new ToolRefusal(400, "The body ended too early");
        }
    }

    private static String decoded(String source) {
        try {
            return URLDecoder.decode(source, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ToolRefusal(400, "The body is no percent-encoded form");
        }
    }

    /** What was posted under a name, even if it is empty. */
    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** What was posted under a name; nothing is absent. */
    Optional<String> stated(String name) {
        return find(name).filter(value -> !value.isBlank());
    }

    /** The parts of a value that has commas between them. */
    List<String> list(String name) {
        return Stream.of(values.getOrDefault(name, "").split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** LanguageTool's clients write {@code yes} or {@code true}. */
    boolean has(String name) {
        String value = values.getOrDefault(name, "");
        return value.equals("true") || value.equals("yes");
    }
}
