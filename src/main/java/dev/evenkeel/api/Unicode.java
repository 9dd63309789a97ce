package dev.evenkeel.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text as it comes over the wire, made well-formed. */
final class Unicode {

    private static final char REPLACEMENT = '\ufffd';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Unicode() {}

    /** The text of UTF-8 bytes, without a byte order mark; empty when they are no UTF-8. */
    static Optional<String> decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The text with U+FFFD for every lone surrogate; the same object when there is none. */
    static String repaired(String text) {
        int at = loneSurrogate(text, 0);
        if (at < 0) {
            return text;
        }
        char[] units = text.toCharArray();
        while (at >= 0) {
            units[at] = REPLACEMENT;
            at = loneSurrogate(text, at + 1);
        }
        return new String(units);
    }

    private static int loneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }
}
