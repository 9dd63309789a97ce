package dev.evenkeel.draft;

import dev.evenkeel.text.Span;
import java.util.List;

/** Other words for a stretch of a draft. */
record Edit(Span span, String words) {

    /** The text with all edits made; they are in order and never overlap. */
    static String apply(List<Edit> edits, String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Edit edit : edits) {
            out.append(text, at, edit.span().start()).append(edit.words());
            at = edit.span().end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
