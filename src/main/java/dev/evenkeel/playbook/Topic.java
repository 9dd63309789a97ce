package dev.evenkeel.playbook;

import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the thing that a complaint is about: of the known things that it names, the one that it names most often and still names in its latest
 * message. What is neither called the
 * customer's own at the start nor named twice is only mentioned; where two could be meant, none is taken. Immutable.
 */
final class Topic {

    private static final int LONGEST = 32;

    private final NounWords words;
    private final NounReader nouns;

    Topic(NounWords words, NounReader nouns) {
        this.words = words;
        this.nouns = nouns;
    }

    /**
     * A thing that was named.
     *
     * @param own whether it was called the customer's
     * @param opens whether the first message of the complaint names it
     */
    private record Named(String text, boolean own, boolean opens) {

        Named or(Named later) {
            return later.own && !own ? new Named(later.text, true, opens) : this;
        }
    }

    /** The thing in the agent's words, such as "your kettle"; none where two are as likely. */
    Optional<String> find(List<TurnReading.Customer> turns, Collection<String> known) {
        Map<String, Named> named = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (TurnReading.Customer turn : turns) {
            Tokens tokens = turn.tokens();
            for (int at = 0; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                if (token.kind() == Token.Kind.WORD && isThing(token.norm())) {
                    times.merge(token.norm(), 1, Integer::sum);
                }
                name(tokens, at, known, turn.index() == turns.get(0).index())
                        .ifPresent(found -> named.merge(head(found.text()), found, Named::or));
            }
        }
        Set<String> latest =
                turns.isEmpty() ? Set.of() : norms(turns.get(turns.size() - 1).tokens());
        List<Map.Entry<String, Named>> likely = named.entrySet().stream()
                .filter(entry -> latest.contains(entry.getKey()))
                .filter(entry ->
                        entry.getValue().own() && entry.getValue().opens() || times.getOrDefault(entry.getKey(), 1) > 1)
                .sorted((a, b) -> Integer.compare(weight(b, times), weight(a, times)))
                .toList();
        boolean tied = likely.size() > 1 && weight(likely.get(0), times) == weight(likely.get(1), times);
        return tied
                ? Optional.empty()
                : likely.stream().findFirst().map(best -> best.getValue().text());
    }

    private static Set<String> norms(Tokens tokens) {
        return tokens.list().stream().map(Token::norm).collect(Collectors.toSet());
    }

    /** What opens the complaint or is the customer's own is rather the topic than what is only mentioned. */
    private static int weight(Map.Entry<String, Named> entry, Map<String, Integer> times) {
        return 2 * times.getOrDefault(entry.getKey(), 1)
                + (entry.getValue().own() ? 1 : 0)
                + (entry.getValue().opens() ? 2 : 0);
    }

    private Optional<Named> name(Tokens tokens, int at, Collection<String> known, boolean opens) {
        String word = tokens.get(at).norm();
        if (!words.determiners().containsKey(word) || tokens.isQuoted(at)) {
            return Optional.empty();
        }
        boolean own = word.equals("my") || word.equals("our");
        return nouns.forward(NounReader.Kind.ANY, tokens, at, known)
                .map(NounReader.Noun::text)
                .filter(text -> text.length() <= LONGEST && isThing(head(text)))
                .or(() -> next(tokens, at))
                .map(text -> new Named(definite(text), own, opens));
    }

    /** The known word right behind the determiner, where the whole phrase could not be read. */
    private Optional<String> next(Tokens tokens, int at) {
        boolean thing = at + 1 < tokens.size() && isThing(tokens.get(at + 1).norm());
        return thing
                ? Optional.ofNullable(words.determiners().get(tokens.get(at).norm()))
                        .map(determiner -> determiner + " " + tokens.get(at + 1).norm())
                : Optional.empty();
    }

    /** What was "this" to the customer is "the" to the agent. */
    private static String definite(String text) {
        return text.replaceFirst("^(?:this|that|these|those) ", "the ");
    }

    private static String head(String noun) {
        return noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private boolean isThing(String head) {
        return (words.things().contains(head) || words.topics().contains(head))
                && !words.occasions().contains(head);
    }
}
