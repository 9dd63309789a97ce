package dev.evenkeel.playbook;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases without a grammar: from a possessive or an article to the first word that cannot belong, or a bare noun that is
 * known. Where that is not certain it reads nothing. Immutable.
 */
final class NounReader {

    private static final int LONGEST = 5;
    private static final int LONGEST_BARE = 3;

    private static final Set<String> LABELS = Set.of("number", "numbers", "reference", "ref", "id", "no");
    private static final Set<String> LABELLED =
            Set.of("order", "booking", "reservation", "ticket", "claim", "case", "delivery", "parcel", "shipment");

    private final NounWords nouns;
    private final Words words;

    NounReader(NounWords nouns, Words words) {
        this.nouns = nouns;
        this.words = words;
    }

    /** Adjectives that were cut off from their noun. */
    private static final Set<String> NO_HEADS = Set.of(
            "whole", "entire", "new", "old", "first", "last", "own", "other", "only", "very", "big", "little", "full",
            "poor");

    /** Behind one of these a noun is a place or a circumstance: in "the plug in the box does not fit" it is the plug. */
    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "on", "at", "from", "with", "inside", "under", "near", "behind", "to", "by", "into", "through");

    /** Words that keep their capital whoever writes them small; "may" and "march" are words of their own. */
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "christmas",
            "easter");

    /** What sort of phrase is wanted. */
    enum Kind {
        ANY,
        /** "a" stays "a". */
        KEEPING_A,
        /** A known noun, with whatever determiner. */
        KNOWN,
        /** With "my" or "our". */
        POSSESSED,
        /** A known noun without an article. */
        BARE_THING,
        /** Any noun without an article. */
        BARE
    }

    /**
     * A noun phrase in the agent's words.
     *
     * @param text such as "your kettle"
     * @param plural whether it takes "were"
     * @param end one past its last token, or its first token when it was read backwards
     */
    record Noun(String text, boolean plural, int end) {}

    /** A stretch of tokens that can be a noun phrase, without its determiner. */
    private record Stretch(Tokens tokens, @Nullable String determiner, int from, int to) {

        /** The noun that a verb agrees with: the last word, or the one before "of". */
        String head() {
            for (int i = from + 1; i < to; i++) {
                if (tokens.get(i).norm().equals("of")) {
                    return tokens.get(i - 1).norm();
                }
            }
            return last();
        }

        /** The last word; a code belongs to the word before it: "order 4471-B". */
        String last() {
            boolean code = to - from > 1 && tokens.get(to - 1).kind() == Token.Kind.CODE;
            return tokens.get(code ? to - 2 : to - 1).norm();
        }
    }

    /** The phrase that begins at a token. */
    Optional<Noun> forward(Kind kind, Tokens tokens, int from, Collection<String> known) {
        boolean bare = kind == Kind.BARE || kind == Kind.BARE_THING;
        String determiner = bare ? null : determiner(tokens, from);
        if (kind == Kind.POSSESSED && !isOwn(tokens, from)) {
            return Optional.empty();
        }
        int first = determiner == null ? from : from + 1;
        int to = isLeadingEnder(tokens, first, determiner) ? first + 1 : first;
        while (to < tokens.size()
                && to - first <= 2 * LONGEST
                && (isPart(tokens, to, known) || isLink(tokens, first, to, known))) {
            to++;
        }
        if (to > first && tokens.get(to - 1).norm().equals("of")) {
            to--;
        }
        boolean keepsA = kind == Kind.KEEPING_A
                && determiner != null
                && tokens.get(from).norm().startsWith("a");
        String article = keepsA ? tokens.get(from).norm() : determiner;
        Stretch stretch = new Stretch(tokens, article, first, to);
        if (kind == Kind.KNOWN && (to == first || !nouns.things().contains(stretch.last()))) {
            return Optional.empty();
        }
        return bare ? bare(stretch, kind == Kind.BARE_THING) : noun(stretch, to);
    }

    /** The phrase that ends before a token. */
    Optional<Noun> backward(Tokens tokens, int end, Collection<String> known) {
        int first = end;
        while (first > 0 && end - first <= LONGEST && isPartBefore(tokens, first, end, known)) {
            first--;
        }
        boolean led = first < end && first > 1 && isLeadingEnder(tokens, first - 1, determiner(tokens, first - 2));
        first -= led ? 1 : 0;
        String determiner = first > 0 ? determiner(tokens, first - 1) : null;
        if (determiner != null) {
            if (first > 1 && PREPOSITIONS.contains(tokens.get(first - 2).norm())) {
                return Optional.empty();
            }
            return noun(new Stretch(tokens, determiner, first, end), first - 1);
        }
        boolean pair =
                end - first > 1 && nouns.things().contains(tokens.get(end - 2).norm());
        int start = Math.max(first, end - (pair ? 2 : 1));
        return noun(new Stretch(tokens, null, start, end), start);
    }

    /** A word of the phrase, or an "of" between two of them. */
    private boolean isPartBefore(Tokens tokens, int first, int end, Collection<String> known) {
        boolean link = first < end
                && first > 1
                && tokens.get(first - 1).norm().equals("of")
                && isPart(tokens, first - 2, known);
        return link || isPart(tokens, first - 1, known);
    }

    private @Nullable String determiner(Tokens tokens, int at) {
        return nouns.determiners().get(tokens.get(at).norm());
    }

    private static boolean isOwn(Tokens tokens, int at) {
        return tokens.get(at).norm().equals("my") || tokens.get(at).norm().equals("our");
    }

    private Optional<Noun> noun(Stretch stretch, int end) {
        if (stretch.to() <= stretch.from()) {
            return Optional.empty();
        }
        if (NO_HEADS.contains(stretch.last())) {
            return Optional.empty();
        }
        boolean known =
                nouns.things().contains(stretch.last()) && nouns.things().contains(stretch.head());
        if (stretch.determiner() == null && !known) {
            return Optional.empty();
        }
        String article = stretch.determiner() == null ? "the" : stretch.determiner();
        return parts(stretch).map(parts -> new Noun(article + " " + parts, isPlural(stretch.head()), end));
    }

    private Optional<Noun> bare(Stretch stretch, boolean onlyKnown) {
        boolean fits = stretch.to() > stretch.from()
                && stretch.to() - stretch.from() <= LONGEST_BARE
                && (!onlyKnown || nouns.things().contains(stretch.last()));
        return fits
                ? parts(stretch).map(parts -> new Noun(parts, isPlural(stretch.head()), stretch.to()))
                : Optional.empty();
    }

    /** The words of a stretch; empty when one of them makes it doubtful. */
    private Optional<String> parts(Stretch stretch) {
        List<String> parts = new ArrayList<>();
        int to = stretch.to() - labels(stretch);
        for (int i = stretch.from(); i < to; i++) {
            Token token = stretch.tokens().get(i);
            boolean mayBeAdjective = i == stretch.from() && stretch.to() > stretch.from() + 1;
            if (nouns.people().contains(token.norm()) || isDoubtful(token.norm(), mayBeAdjective)) {
                return Optional.empty();
            }
            String determiner = nouns.determiners().get(token.norm());
            if (determiner != null) {
                parts.add(determiner);
            } else if (!nouns.drop().contains(token.norm())) {
                parts.add(written(token));
            }
        }
        boolean onlyFigures = parts.stream().noneMatch(part -> Character.isLetter(part.charAt(0)));
        return onlyFigures || parts.size() > LONGEST ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    /** "order number" stands for the order: how many words at the end only name its label. */
    private static int labels(Stretch stretch) {
        int last = stretch.to() - 1;
        boolean labelled = last > stretch.from()
                && LABELS.contains(stretch.tokens().get(last).norm())
                && LABELLED.contains(stretch.tokens().get(last - 1).norm());
        return labelled ? 1 : 0;
    }

    private boolean isPart(Tokens tokens, int at, Collection<String> known) {
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case WORD -> isNounWord(token.norm());
            case NUMBER ->
                token.text().length() <= 4
                        && at + 1 < tokens.size()
                        && tokens.get(at + 1).kind() == Token.Kind.WORD
                        && isNounWord(tokens.get(at + 1).norm());
            case MONEY -> true;
            case CODE -> known.contains(token.text());
            default -> false;
        };
    }

    /** "my last order", "my two boxes", "the June pass": behind a determiner such a word belongs to the noun. */
    private boolean isLeadingEnder(Tokens tokens, int at, @Nullable String determiner) {
        return determiner != null
                && at + 1 < tokens.size()
                && nouns.enders().contains(tokens.get(at).norm())
                && tokens.get(at + 1).kind() == Token.Kind.WORD
                && isNounWord(tokens.get(at + 1).norm());
    }

    private boolean isNounWord(String word) {
        return !words.isFunction(word)
                && !nouns.enders().contains(word)
                && word.indexOf('*') < 0
                && !word.endsWith("n't");
    }

    /** "of", and the determiner behind it. */
    private boolean isLink(Tokens tokens, int first, int at, Collection<String> known) {
        if (at == first || at + 1 >= tokens.size()) {
            return false;
        }
        if (tokens.get(at).norm().equals("of")) {
            return isPart(tokens, at + 1, known) || determiner(tokens, at + 1) != null;
        }
        return tokens.get(at - 1).norm().equals("of")
                && determiner(tokens, at) != null
                && isPart(tokens, at + 1, known);
    }

    /** A verb form that might have slipped in. */
    private boolean isDoubtful(String word, boolean mayBeAdjective) {
        boolean verbal = word.endsWith("ing") || (word.endsWith("ed") && !mayBeAdjective);
        return verbal && word.length() > 4 && !nouns.things().contains(word);
    }

    /** As written, but for shouting, and common nouns without a capital. */
    private String written(Token token) {
        boolean word = token.kind() == Token.Kind.WORD;
        boolean name = Character.isUpperCase(token.text().charAt(0))
                && !token.isShouted()
                && !nouns.things().contains(token.norm())
                && !nouns.states().contains(token.norm());
        boolean acronym = token.isShouted()
                && token.text().length() <= 3
                && !nouns.things().contains(token.norm())
                && !nouns.topics().contains(token.norm());
        if (CALENDAR.contains(token.norm())) {
            return token.text().substring(0, 1).toUpperCase(Locale.ROOT)
                    + token.norm().substring(1);
        }
        return !word || acronym || name ? token.text() : token.norm();
    }

    static boolean isPlural(String head) {
        return head.equals("people")
                || head.equals("children")
                || (head.endsWith("s")
                        && head.length() > 3
                        && !head.endsWith("ss")
                        && !head.endsWith("us")
                        && !head.endsWith("is")
                        && !head.endsWith("'s")
                        && !head.equals("news")
                        && !head.equals("series")
                        && !head.equals("wireless"));
    }
}
