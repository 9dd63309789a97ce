package dev.evenkeel.api;

import dev.evenkeel.api.ToolAnswer.Surroundings;
import dev.evenkeel.api.ToolAnswer.ToolMatch;
import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.Match;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Tells a check of a text in LanguageTool's words. */
final class ToolWriter {

    private static final int EACH_SIDE = 40;
    private static final String MORE = "...";

    private final AnnotatedText text;
    private final String plain;
    private final List<Span> sentences;

    ToolWriter(AnnotatedText text, Tokens tokens) {
        this.text = text;
        this.plain = text.plain();
        this.sentences = sentences(tokens);
    }

    private static List<Span> sentences(Tokens tokens) {
        List<Span> sentences = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
            int to = tokens.sentenceEnd(from);
            while (to > from + 1 && tokens.get(to - 1).kind() == Token.Kind.NEWLINE) {
                to--;
            }
            sentences.add(tokens.span(from, to));
        }
        return sentences;
    }

    List<ToolMatch> matches(DraftCheck check) {
        return check.matches().stream().map(this::match).toList();
    }

    List<List<Integer>> sentenceRanges() {
        return sentences.stream()
                .map(text::place)
                .map(place -> List.of(place.start(), place.end()))
                .toList();
    }

    private ToolMatch match(Match match) {
        Span place = text.place(match.span());
        List<DraftAnswer.Replacement> replacements = text.isUnbroken(match.span())
                ? match.replacements().stream()
                        .map(DraftAnswer.Replacement::new)
                        .toList()
                : List.of();
        return new ToolMatch(
                match.message(),
                ToolAnswer.Category.of(match.rule().category()).name(),
                replacements,
                place.start(),
                place.end() - place.start(),
                surroundings(match.span()),
                sentence(match.span()),
                new ToolAnswer.Type("Other"),
                ToolAnswer.ToolRule.of(match),
                false,
                0);
    }

    private Surroundings surroundings(Span span) {
        int from = whole(Math.max(0, span.start() - EACH_SIDE));
        int to = whole(Math.min(plain.length(), span.end() + EACH_SIDE));
        String before = from > 0 ? MORE : "";
        String words = before + plain.substring(from, to).replace('\n', ' ') + (to < plain.length() ? MORE : "");
        return new Surroundings(words, before.length() + span.start() - from, span.end() - span.start());
    }

    /** The place itself, or the one before it when it would cut a character in two. */
    private int whole(int place) {
        return place > 0 && place < plain.length() && Character.isLowSurrogate(plain.charAt(place)) ? place - 1 : place;
    }

    private String sentence(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.end() > span.start())
                .findFirst()
                .map(sentence -> sentence.in(plain))
                .orElse("");
    }
}
