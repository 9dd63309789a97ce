package dev.evenkeel.playbook;

import dev.evenkeel.text.Token;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in a frame's slot, in the customer's own words but for the person. Immutable. */
final class SlotReader {

    /** How far behind its place an optional slot is looked for, in tokens of the same sentence. */
    private static final int REACH = 6;

    private static final Set<String> ORDINALS = Set.of(
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "tenth",
            "2nd",
            "3rd",
            "4th",
            "5th",
            "6th",
            "7th",
            "8th",
            "9th",
            "10th",
            "umpteenth");

    private static final Set<String> DONE = Set.of(
            "sent", "paid", "given", "read", "done", "put", "brought", "taken", "sold", "built", "shown", "kept");

    /** What people are and things are not. */
    private static final Set<String> FELT = Set.of(
            "amused",
            "pleased",
            "impressed",
            "interested",
            "surprised",
            "wasted",
            "need",
            "indeed",
            "hired",
            "allowed");

    private static final Pattern NAMES_OF_TIMES = Pattern.compile(
            "\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july"
                    + "|august|september|october|november|december|christmas|easter)\\b");

    private final NounReader nouns;
    private final Set<String> states;
    private final Set<String> goods;
    private final Words function;
    private final TokenMatcher<String> figures;

    SlotReader(NounWords words, Words function) {
        this.nouns = new NounReader(words, function);
        this.states = words.states();
        this.goods = words.goods();
        this.function = function;
        Map<String, List<String>> patterns = new LinkedHashMap<>();
        patterns.put("when", words.times());
        patterns.put("since", words.sinces());
        patterns.put("span", words.spans());
        patterns.put("count", words.counts());
        patterns.put("amount", words.amounts());
        this.figures = new TokenMatcher<>(patterns, Map.of());
    }

    /**
     * What stands in a slot, and where the message goes on.
     *
     * @param noun whether it is a noun phrase, which verbs agree with
     */
    record Value(String text, boolean noun, boolean plural, int end) {

        private static Value of(NounReader.Noun noun) {
            return new Value(noun.text(), true, noun.plural(), noun.end());
        }

        private static Value word(String text, int end) {
            return new Value(text, false, false, end);
        }
    }

    Knowing knowing(Map<String, String> facts) {
        return new Knowing(facts);
    }

    /** A reader that knows the facts. */
    final class Knowing {
        private final Map<String, String> facts;

        private Knowing(Map<String, String> facts) {
            this.facts = facts;
        }

        /** The noun phrase that ends before a token. */
        Optional<Value> before(String slot, Tokens tokens, int end) {
            if (slot.equals("amount") || slot.equals("span")) {
                return figureBefore(slot, tokens, end);
            }
            if (end > 0 && tokens.get(end - 1).norm().equals("it")) {
                return it(end - 1);
            }
            return nouns.backward(tokens, end, facts.values()).map(Value::of);
        }

        /** The slot that begins at a token; an optional figure may also follow a little later. */
        Optional<Value> at(String slot, Tokens tokens, int from, boolean later) {
            if (from >= tokens.size()) {
                return Optional.empty();
            }
            Token token = tokens.get(from);
            return switch (slot) {
                case "item" -> token.norm().equals("it") ? it(from + 1) : noun(NounReader.Kind.ANY, tokens, from);
                case "thing", "other" -> noun(NounReader.Kind.KEEPING_A, tokens, from);
                case "known" -> noun(NounReader.Kind.KNOWN, tokens, from);
                case "mine" -> noun(NounReader.Kind.POSSESSED, tokens, from);
                case "bare" -> noun(NounReader.Kind.BARE_THING, tokens, from);
                case "noun" -> noun(NounReader.Kind.BARE, tokens, from);
                case "state" -> word(states.contains(token.norm()), token, from);
                case "good" -> word(goods.contains(token.norm()), token, from);
                case "quality" -> word(isQuality(token), token, from);
                case "done" -> word(isDone(token.norm()), token, from);
                case "doing" -> word(isDoing(tokens, from), token, from);
                case "nth" -> word(ORDINALS.contains(token.norm()), token, from);
                case "year" -> word(token.text().matches("(19|20)\\d\\d"), token, from);
                default -> figure(slot, tokens, from, later);
            };
        }

        private Optional<Value> noun(NounReader.Kind kind, Tokens tokens, int from) {
            return nouns.forward(kind, tokens, from, facts.values()).map(Value::of);
        }

        /** "It" is the item that the caller named, or nothing that we know. */
        private Optional<Value> it(int end) {
            return Optional.ofNullable(facts.get("item"))
                    .map(item -> new Value("the " + item, true, NounReader.isPlural(item), end));
        }
    }

    /** What may stand behind "too". */
    private boolean isQuality(Token token) {
        return token.kind() == Token.Kind.WORD
                && !function.isFunction(token.norm())
                && !token.norm().endsWith("ly");
    }

    /** "emptied", "sent". */
    private static boolean isDone(String word) {
        return DONE.contains(word) || (word.endsWith("ed") && word.length() > 4 && !FELT.contains(word));
    }

    /** "crashing", and not "kicking me". */
    private static boolean isDoing(Tokens tokens, int at) {
        String word = tokens.get(at).norm();
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).norm() : "";
        return word.endsWith("ing") && word.length() > 5 && !next.equals("me") && !next.equals("us");
    }

    private static Optional<Value> word(boolean fits, Token token, int at) {
        return fits ? Optional.of(Value.word(token.norm(), at + 1)) : Optional.empty();
    }

    private Optional<Value> figure(String slot, Tokens tokens, int from, boolean later) {
        int to = Nearby.end(tokens, from);
        for (TokenMatcher.Match<String> match : figures.find(tokens, from, to)) {
            boolean near = later ? match.from() <= from + REACH : match.from() == from;
            if (match.meaning().equals(slot) && near) {
                return Optional.of(Value.word(written(tokens, match.from(), match.to()), match.to()));
            }
        }
        return Optional.empty();
    }

    private Optional<Value> figureBefore(String slot, Tokens tokens, int end) {
        return figures.find(tokens, Nearby.start(tokens, end), end).stream()
                .filter(match -> match.meaning().equals(slot) && match.to() == end)
                .map(match -> Value.word(written(tokens, match.from(), end), match.from()))
                .findFirst();
    }

    /** As written, but in small letters where it is shouted or begins the sentence; days and months keep their capital. */
    private static String written(Tokens tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            boolean apart =
                    i > from && tokens.get(i - 1).span().end() < token.span().start();
            boolean word = token.kind() == Token.Kind.WORD;
            text.append(apart ? " " : "")
                    .append(word && (token.isShouted() || i == from) ? token.norm() : token.text());
        }
        Matcher names = NAMES_OF_TIMES.matcher(text);
        return names.replaceAll(name -> name.group().substring(0, 1).toUpperCase(Locale.ROOT)
                + name.group().substring(1));
    }
}
