package dev.evenkeel.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A document in the one form of RFC 8785 (JCS): no white space, members in the order of their names' UTF-16 units, the shortest escapes,
 * numbers as JavaScript writes them. So whoever sends the same document gets the same digest, whatever it was formatted like.
 */
final class CanonicalJson {

    private static final BigDecimal SMALLEST_PLAIN = new BigDecimal("1e-6");
    private static final BigDecimal SMALLEST_NOT_PLAIN = new BigDecimal("1e21");

    /** The characters that are escaped by a letter, and the letters. */
    private static final String NAMED = "\b\t\n\f\r\"\\";

    private static final String NAMES = "btnfr\"\\";

    private CanonicalJson() {}

    /** The document's canonical form in UTF-8. */
    static byte[] bytes(JsonNode document) {
        StringBuilder out = new StringBuilder();
        write(document, out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The SHA-256 of bytes, in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(JsonNode node, StringBuilder out) {
        if (node.isObject()) {
            members(node, out);
        } else if (node.isArray()) {
            char before = '[';
            for (JsonNode element : node) {
                out.append(before);
                write(element, out);
                before = ',';
            }
            out.append(before == '[' ? "[]" : "]");
        } else if (node.isTextual()) {
            text(node.textValue(), out);
        } else if (node.isNumber()) {
            out.append(number(node.doubleValue()));
        } else {
            out.append(node.asText());
        }
    }

    private static void members(JsonNode object, StringBuilder out) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.sort(null);
        char before = '{';
        for (String name : names) {
            out.append(before);
            text(name, out);
            out.append(':');
            write(object.get(name), out);
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        Unicode.repaired(text).chars().forEach(c -> {
            int named = NAMED.indexOf(c);
            if (named >= 0) {
                out.append('\\').append(NAMES.charAt(named));
            } else if (c < ' ') {
                out.append("\\u00").append(HexFormat.of().toHexDigits((byte) c));
            } else {
                out.append((char) c);
            }
        });
        out.append('"');
    }

    private static String number(double value) {
        if (!Double.isFinite(value)) {
            // JSON has no such number; what is too large for one is refused where it means something.
            return "\"" + value + "\"";
        }
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        BigDecimal size = exact.abs();
        if (exact.signum() == 0) {
            return "0";
        }
        if (size.compareTo(SMALLEST_PLAIN) >= 0 && size.compareTo(SMALLEST_NOT_PLAIN) < 0) {
            return exact.toPlainString();
        }
        return scientific(exact);
    }

    private static String scientific(BigDecimal value) {
        String digits = value.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - value.scale();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (value.signum() < 0 ? "-" : "") + mantissa + "e" + (exponent < 0 ? "" : "+") + exponent;
    }
}
