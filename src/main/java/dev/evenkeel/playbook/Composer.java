package dev.evenkeel.playbook;

import dev.evenkeel.playbook.Verdict.Offer;
import dev.evenkeel.playbook.Wishes.Register;
import dev.evenkeel.reading.Sentiment.Confidence;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts an offer into words: picks a phrase that fits, fills its slots, and does not repeat what the agent already wrote. */
final class Composer {

    static final int LONGEST = 240;
    private static final double SAID = 0.6;
    private static final int PLAIN_SENTENCE = 16;

    /** Slots that already say what the matter is. */
    private static final List<String> NAMING = List.of("{clause}", "{event}", "{about}", "{cost}", "{subject}");

    private final Scene scene;
    private final Craft craft;
    private final Lore lore;
    private final Map<Slot, String> slots;
    private final List<Set<String>> said = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private Optional<String> step = Optional.empty();
    private Optional<String> stepWithThing = Optional.empty();
    private int composed;

    Composer(Scene scene, Craft craft) {
        this.scene = scene;
        this.craft = craft;
        this.lore = craft.lore();
        this.slots = craft.slots().of(scene);
        for (TurnReading.Agent agent : scene.agents()) {
            sentences(agent.tokens());
        }
    }

    private void sentences(Tokens tokens) {
        for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
            said.add(lore.words().content(tokens, from, tokens.sentenceEnd(from)));
            written.add(norms(tokens, from));
        }
    }

    private static String norms(Tokens tokens, int from) {
        StringBuilder norms = new StringBuilder();
        for (int i = from; i < tokens.sentenceEnd(from); i++) {
            norms.append(tokens.get(i).norm()).append(' ');
        }
        return norms.toString();
    }

    /** What became of an offer: words, or the reason why there are none. */
    record Composed(Optional<Suggestion> suggestion, Reason otherwise) {}

    Composed compose(Technique technique, Offer offer) {
        int place = composed++;
        step = craft.slots().step(scene, place);
        stepWithThing = craft.slots().stepWithThing(scene, place).or(() -> step);
        Phrasebook book = lore.phrasebook();
        Composed own =
                compose(technique, offer, book.ofHouse(technique, offer.use(), intensity(technique), register()));
        return own.suggestion().isPresent()
                ? own
                : compose(technique, offer, book.of(technique, offer.use(), intensity(technique), register()));
    }

    private Composed compose(Technique technique, Offer offer, List<Phrase> wordings) {
        List<Phrase> phrases = scene.wishes().plainLanguage() ? plain(wordings) : wordings;
        List<Suggestion> fitting = new ArrayList<>();
        List<Suggestion> clumsy = new ArrayList<>();
        Reason otherwise = Reason.NOTHING_CONCRETE;
        for (Phrase phrase : phrases) {
            Optional<Filling> filling = fill(phrase);
            if (filling.isPresent() && isAvoided(filling.get().text())) {
                otherwise = Reason.WORDS_TO_AVOID;
            } else if (filling.isPresent() && isSaid(filling.get().text())) {
                otherwise = Reason.SAID_BEFORE;
            } else if (filling.isPresent()) {
                boolean repeats = repeatsItself(filling.get().text());
                (repeats ? clumsy : fitting).add(suggestion(technique, offer, phrase, filling.get()));
            }
        }
        return new Composed(pick(technique, fitting.isEmpty() ? clumsy : fitting), otherwise);
    }

    /**
     * By conversation, and the next one at each message of the customer. Half of the wordings have their turn at every other message, so that none
     * comes twice running, whichever of them fit.
     */
    private Optional<Suggestion> pick(Technique technique, List<Suggestion> wordings) {
        if (wordings.isEmpty()) {
            return Optional.empty();
        }
        int message = scene.customers().size();
        List<Suggestion> due = wordings.stream()
                .filter(wording -> Hash.pick(wording.template(), 2) == message % 2)
                .toList();
        List<Suggestion> chosen = due.isEmpty() ? wordings : due;
        String key = scene.situation().conversationId() + '\n' + technique.id();
        int first = Hash.pick(key, chosen.size());
        return Optional.of(chosen.get((first + message) % chosen.size()));
    }

    /** Whether a word that carries meaning comes twice, or "and" strings too much together. */
    private boolean repeatsItself(String text) {
        Tokens tokens = lore.tokenizer().read(text);
        if (text.split(", and ", -1).length > 2) {
            return true;
        }
        Set<String> seen = new HashSet<>();
        for (Token token : tokens.list()) {
            boolean telling = token.kind() == Token.Kind.WORD
                    && token.norm().length() > 3
                    && !lore.words().isFunction(token.norm())
                    && !lore.nouns().things().contains(token.norm());
            if (telling && !seen.add(token.norm())) {
                return true;
            }
        }
        return false;
    }

    private Intensity intensity(Technique technique) {
        boolean strong =
                technique == Technique.APOLOGY && scene.wishes().apologyWeight() == Wishes.ApologyWeight.STRONG;
        return strong ? Intensity.HIGH : scene.intensity();
    }

    /** The tone asked for; a customer who writes letters is answered formally. */
    private Register register() {
        Register wished = scene.wishes().register();
        return wished == Register.NEUTRAL && scene.everShows(Cue.FORMAL) ? Register.FORMAL : wished;
    }

    private static List<Phrase> plain(List<Phrase> phrases) {
        List<Phrase> plain = phrases.stream()
                .filter(phrase -> longestSentence(phrase.text()) <= PLAIN_SENTENCE)
                .toList();
        return plain.isEmpty() ? phrases : plain;
    }

    private static int longestSentence(String text) {
        int longest = 0;
        for (String sentence : text.split("[.?:]", -1)) {
            longest = Math.max(longest, sentence.strip().split(" ", -1).length);
        }
        return longest;
    }

    private record Filling(String text, List<String> placeholders) {}

    private Optional<Filling> fill(Phrase phrase) {
        String template = lore.phrasebook().spelt(phrase.text(), scene.wishes().locale());
        (namesThing(template) ? step : stepWithThing)
                .ifPresentOrElse(next -> slots.put(Slot.STEP, next), () -> slots.remove(Slot.STEP));
        StringBuilder text = new StringBuilder();
        Set<String> gaps = new TreeSet<>();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 1, close);
            Optional<String> value = value(name, gaps);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            text.append(template, at, open).append(value.get());
            at = close + 1;
        }
        text.append(template.substring(at));
        return text.length() > LONGEST
                ? Optional.empty()
                : Optional.of(new Filling(text.toString(), List.copyOf(gaps)));
    }

    /** Whether a wording says what the matter is before it comes to the step. */
    private static boolean namesThing(String template) {
        String lower = template.toLowerCase(Locale.ROOT);
        return NAMING.stream().anyMatch(lower::contains);
    }

    private Optional<String> value(String name, Set<String> gaps) {
        Slot slot = Slot.find(name).orElseThrow();
        Optional<String> value = Optional.ofNullable(slots.get(slot));
        if (slot.gap().isPresent() && value.map(text -> text.startsWith("[")).orElse(true)) {
            gaps.add(slot.placeholder().orElseThrow());
            return value.or(slot::gap);
        }
        return value.map(text -> Character.isUpperCase(name.charAt(0)) ? capitalised(text) : text);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private boolean isAvoided(String text) {
        return lore.phrasebook().house().avoids(lore.tokenizer().read(text));
    }

    private boolean isSaid(String text) {
        Tokens tokens = lore.tokenizer().read(text);
        Set<String> content = lore.words().content(tokens);
        if (said.stream().anyMatch(sentence -> sentence.size() > 1 && Words.likeness(content, sentence) >= SAID)) {
            return true;
        }
        for (int from = 0; from < tokens.size(); from = tokens.sentenceEnd(from)) {
            Set<String> sentence = lore.words().content(tokens, from, tokens.sentenceEnd(from));
            if (sentence.size() > 1 && said.contains(sentence) || written.contains(norms(tokens, from))) {
                return true;
            }
        }
        return false;
    }

    private Suggestion suggestion(Technique technique, Offer offer, Phrase phrase, Filling filling) {
        List<String> facts = scene.facts().entrySet().stream()
                .filter(fact -> !fact.getValue().isBlank() && filling.text().contains(fact.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Reason reason = offer.reason();
        return new Suggestion(
                technique,
                offer.stage(),
                filling.text(),
                offer.rank() >= 70 ? Confidence.HIGH : Confidence.MEDIUM,
                new Suggestion.Reason(reason.code(), reason.sentence()),
                filling.placeholders(),
                facts,
                phrase.id());
    }
}
