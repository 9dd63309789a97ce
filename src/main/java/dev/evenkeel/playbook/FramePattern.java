package dev.evenkeel.playbook;

import dev.evenkeel.text.PatternSyntaxException;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One pattern of a frame: words to find, with slots between them. Only the first part may be a slot that is read backwards. */
final class FramePattern {

    private final Frame frame;
    private final Optional<String> leading;
    private final String anchor;
    private final List<Part> rest;

    private FramePattern(Frame frame, Optional<String> leading, String anchor, List<Part> rest) {
        this.frame = frame;
        this.leading = leading;
        this.anchor = anchor;
        this.rest = rest;
    }

    private interface Part {}

    private record Wording(TokenMatcher<Boolean> matcher) implements Part {}

    /**
     * @param optional whether it may be missing
     * @param later whether other words may stand before it
     */
    private record Slot(String name, boolean optional, boolean later) implements Part {}

    static FramePattern of(Frame frame, String source) {
        List<String> pieces = pieces(source);
        Optional<String> leading = isSlot(pieces.get(0)) ? Optional.of(name(pieces.remove(0))) : Optional.empty();
        if (pieces.isEmpty() || isSlot(pieces.get(0))) {
            throw new PatternSyntaxException(source, "no words to find");
        }
        String anchor = pieces.remove(0);
        List<Part> rest = new ArrayList<>();
        for (String piece : pieces) {
            rest.add(
                    isSlot(piece)
                            ? new Slot(name(piece), piece.endsWith("?}"), piece.endsWith("?}") || piece.endsWith("+}"))
                            : new Wording(new TokenMatcher<>(Map.of(true, List.of(piece)), Map.of())));
        }
        return new FramePattern(frame, leading, anchor, rest);
    }

    /** Words and slots in turn. */
    private static List<String> pieces(String source) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            int open = source.charAt(at) == '{' ? at : source.indexOf('{', at);
            int end = open == at ? source.indexOf('}', at) + 1 : open < 0 ? source.length() : open;
            if (end <= at) {
                throw new PatternSyntaxException(source, "a slot is not closed");
            }
            String piece = source.substring(at, end).strip();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            at = end;
        }
        return pieces;
    }

    private static boolean isSlot(String piece) {
        return piece.startsWith("{");
    }

    private static String name(String slot) {
        return slot.substring(1, slot.length() - (slot.endsWith("?}") || slot.endsWith("+}") ? 2 : 1));
    }

    Frame frame() {
        return frame;
    }

    /** The words that the search begins with. */
    String anchor() {
        return anchor;
    }

    /** The slots of a match whose first words stand from one token to before another. */
    Optional<Filled> fill(Tokens tokens, int from, int to, SlotReader.Knowing reader) {
        Map<String, String> slots = new HashMap<>();
        Optional<SlotReader.Value> subject = Optional.empty();
        if (leading.isPresent()) {
            Optional<SlotReader.Value> value = reader.before(leading.get(), tokens, from);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            slots.put(leading.get(), value.get().text());
            subject = value;
        }
        int at = to;
        for (Part part : rest) {
            if (part instanceof Wording wording) {
                List<TokenMatcher.Match<Boolean>> next =
                        at < tokens.size() ? wording.matcher().find(tokens, at, Nearby.end(tokens, at)) : List.of();
                if (next.isEmpty() || next.get(0).from() != at) {
                    return Optional.empty();
                }
                at = next.get(0).to();
            } else if (part instanceof Slot slot) {
                Optional<SlotReader.Value> value = reader.at(slot.name(), tokens, at, slot.later());
                if (value.isPresent()) {
                    slots.put(slot.name(), value.get().text());
                    subject = subject.or(() -> value.filter(SlotReader.Value::noun));
                    at = value.get().end();
                } else if (!slot.optional()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(
                new Filled(slots, subject.map(SlotReader.Value::plural).orElse(false)));
    }
}
