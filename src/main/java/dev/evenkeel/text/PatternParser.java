package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the pattern language described at {@link Pattern}. */
final class PatternParser {

    private static final int LONGEST_GAP = 12;

    private final String source;
    private final Map<String, List<String>> lists;
    private final Set<String> openLists;
    private int at;

    private PatternParser(String source, Map<String, List<String>> lists, Set<String> openLists) {
        this.source = source;
        this.lists = lists;
        this.openLists = openLists;
    }

    /**
     * @param lists the phrases behind each {@code @name}, themselves patterns
     * @throws PatternSyntaxException when the pattern cannot be read
     */
    static Pattern parse(String source, Map<String, List<String>> lists) {
        return parse(source, lists, Set.of());
    }

    private static Pattern parse(String source, Map<String, List<String>> lists, Set<String> openLists) {
        PatternParser parser = new PatternParser(source, lists, openLists);
        Pattern pattern = parser.choice();
        if (parser.at < source.length()) {
            throw parser.error("unexpected '" + source.charAt(parser.at) + "'");
        }
        return pattern;
    }

    private Pattern choice() {
        List<Pattern> options = new ArrayList<>(List.of(sequence()));
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            options.add(sequence());
        }
        return oneOf(options);
    }

    /** A choice whose single words share one place. */
    private static Pattern oneOf(List<Pattern> options) {
        Set<String> words = new LinkedHashSet<>();
        List<Pattern> rest = new ArrayList<>();
        for (Pattern option : options) {
            if (option instanceof Pattern.Word word) {
                words.addAll(word.words());
            } else {
                rest.add(option);
            }
        }
        if (!words.isEmpty()) {
            rest.add(0, new Pattern.Word(words));
        }
        return rest.size() == 1 ? rest.get(0) : new Pattern.Choice(rest);
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        skipSpaces();
        while (at < source.length() && ")|>".indexOf(source.charAt(at)) < 0) {
            parts.add(optional(part()));
            skipSpaces();
        }
        if (parts.isEmpty()) {
            throw error("nothing between the bars or brackets");
        }
        return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
    }

    private Pattern optional(Pattern part) {
        if (at < source.length() && source.charAt(at) == '?') {
            at++;
            return new Pattern.Maybe(part);
        }
        return part;
    }

    private Pattern part() {
        return switch (source.charAt(at)) {
            case '(' -> group();
            case '~' -> gap();
            case '+' -> clauseGap();
            case '<' -> named();
            case '#' -> kind();
            case '@' -> list();
            case '^' -> anchor(new Pattern.SentenceStart());
            case '$' -> anchor(new Pattern.SentenceEnd());
            default -> words();
        };
    }

    private Pattern anchor(Pattern anchor) {
        at++;
        return anchor;
    }

    private Pattern group() {
        at++;
        Pattern inside = choice();
        if (at >= source.length() || source.charAt(at) != ')') {
            throw error("a bracket is not closed");
        }
        at++;
        return inside;
    }

    private Pattern named() {
        at++;
        String name = name();
        if (name.isEmpty() || at >= source.length() || source.charAt(at) != ':') {
            throw error("< wants a name and a colon");
        }
        at++;
        Pattern inside = choice();
        if (at >= source.length() || source.charAt(at) != '>') {
            throw error("a < is not closed");
        }
        at++;
        return new Pattern.Named(name, inside);
    }

    private Pattern gap() {
        at++;
        return new Pattern.Sequence(Collections.nCopies(count(), new Pattern.Maybe(new Pattern.AnyToken())));
    }

    private Pattern clauseGap() {
        at++;
        List<Pattern> parts = new ArrayList<>(List.of(new Pattern.AnyInClause()));
        parts.addAll(Collections.nCopies(count() - 1, new Pattern.Maybe(new Pattern.AnyInClause())));
        return new Pattern.Sequence(parts);
    }

    private int count() {
        int start = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        if (start == at) {
            throw error("a gap wants a number");
        }
        int tokens = Integer.parseInt(source.substring(start, Math.min(at, start + 4)));
        if (tokens < 1 || tokens > LONGEST_GAP) {
            throw error("a gap is 1 to " + LONGEST_GAP + " tokens");
        }
        return tokens;
    }

    private Pattern kind() {
        at++;
        String name = name();
        if (name.equals("any")) {
            return new Pattern.AnyToken();
        }
        for (Token.Kind kind : Token.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
                return new Pattern.OfKind(kind);
            }
        }
        throw error("no token kind #" + name);
    }

    private Pattern list() {
        at++;
        String name = name();
        List<String> phrases = lists.get(name);
        if (phrases == null) {
            throw error("no list @" + name);
        }
        if (openLists.contains(name)) {
            throw error("the list @" + name + " contains itself");
        }
        Set<String> open = new LinkedHashSet<>(openLists);
        open.add(name);
        List<Pattern> options = new ArrayList<>();
        for (String phrase : phrases) {
            options.add(parse(phrase, lists, open));
        }
        return oneOf(options);
    }

    private String name() {
        int start = at;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '_')) {
            at++;
        }
        return source.substring(start, at);
    }

    /** One word, or several with bars and no spaces between them. */
    private Pattern words() {
        Set<String> words = new LinkedHashSet<>();
        do {
            if (!words.isEmpty()) {
                at++;
            }
            words.addAll(word());
        } while (at + 1 < source.length() && source.charAt(at) == '|' && isWordPart(source.charAt(at + 1)));
        return new Pattern.Word(words);
    }

    private Set<String> word() {
        int start = at;
        while (at < source.length() && isWordPart(source.charAt(at))) {
            at++;
        }
        if (start == at) {
            if (at < source.length() && "?!.,:;…".indexOf(source.charAt(at)) >= 0) {
                at++;
                return Set.of(source.substring(start, at));
            }
            throw error("a word is missing at " + (at + 1));
        }
        String word = source.substring(start, at);
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            throw error("\"" + word + "\" must be lower case");
        }
        if (at < source.length() && source.charAt(at) == '*') {
            at++;
            return Inflection.of(word);
        }
        return Set.of(word);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '-' || c == '&' || c == '/' || c == '%';
    }

    private void skipSpaces() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private PatternSyntaxException error(String problem) {
        return new PatternSyntaxException(source, problem);
    }
}
