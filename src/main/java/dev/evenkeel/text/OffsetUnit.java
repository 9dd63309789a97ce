package dev.evenkeel.text;

/** What a caller counts text offsets in. */
public enum OffsetUnit {
    /** Java, JavaScript and the DOM. */
    UTF16 {
        @Override
        int count(String prefix) {
            return prefix.length();
        }
    },
    /** Python, Rust {@code chars()}, most databases. */
    CODEPOINT {
        @Override
        int count(String prefix) {
            return prefix.codePointCount(0, prefix.length());
        }
    },
    /** Go and C: bytes of UTF-8. */
    UTF8 {
        @Override
        int count(String prefix) {
            int bytes = 0;
            for (int i = 0; i < prefix.length(); i++) {
                char c = prefix.charAt(i);
                bytes += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
            }
            return bytes;
        }
    };

    abstract int count(String prefix);

    /** The same stretch of {@code text}, counted in this unit. */
    public Span of(Span utf16, String text) {
        int start = count(text.substring(0, utf16.start()));
        return new Span(start, start + count(utf16.in(text)));
    }
}
