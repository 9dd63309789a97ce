package dev.evenkeel.training;

import dev.evenkeel.advice.Question;
import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.text.TokenMatcher;
import dev.evenkeel.text.Tokenizer;
import dev.evenkeel.text.Tokens;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Turn;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** Checks a suggestion against the conversation it was made for, by means of its own: none of the code that made it is asked. */
final class FaultFinder {

    private static final int LONGEST = 240;
    private static final Pattern GAP = Pattern.compile("\\[[^\\]]*]");
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,:]\\d+)*");
    private static final Pattern DATE = Pattern.compile(
            "\\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august"
                    + "|september|october|november|december|christmas|easter|yesterday|tomorrow)\\b");
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\d,;:] )\\p{Lu}[\\p{L}\\d-]+");

    private static final Pattern MINE = Pattern.compile("\\b(?:my|our) (?!(?:last|next|side)\\b)\\p{L}+");

    private static final Map<Fault, Pattern> FORMS = forms();

    private final Tokenizer tokenizer;
    private final TokenMatcher<String> banned;

    FaultFinder(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        this.banned = banned();
    }

    /** What is wrong however the conversation went. */
    private static Map<Fault, Pattern> forms() {
        Map<Fault, String> forms = new EnumMap<>(Fault.class);
        forms.put(Fault.EXCLAMATION_MARK, "!");
        forms.put(Fault.EMOJI, "[\\x{2600}-\\x{27BF}\\x{1F000}-\\x{1FAFF}]");
        forms.put(Fault.OPEN_SLOT, "[{}]");
        forms.put(Fault.DOUBLE_SPACE, "\\s\\s| [.,?;:]");
        forms.put(Fault.NO_CAPITAL, "\\A[^\\p{Lu}\\d£$€\\[]|[.?] \\p{Ll}");
        forms.put(Fault.NO_FULL_STOP, "[^.?]\\z|\\.\\.|,\\.|[?.][,;]");
        forms.put(
                Fault.WRONG_ARTICLE,
                "\\b[Aa] (?!(?:uni|use|usu|usa|one|once|eu|ute|uk\\b|us\\b))[aeiou]\\w|\\b[Aa]n"
                        + " (?!(?:hour|hono|heir|x-|sms|mri|fm|lcd|sd\\b|ssd|rsvp|sos|xl|xs|nhs|m[ob]t|f\\d))[b-df-hj-np-tv-z]");
        forms.put(
                Fault.WRONG_VERB,
                "\\b(?:I (?:were|is|are|has)|you (?:was|is|has)|(?:they|we) (?:was|is|has)|it (?:have|are)"
                        + "|(?:has|have|had) (?:went|came|did|took|gave|broke|ate|wrote|saw)|did (?:not )?(?:went|came|got|took))\\b");
        forms.put(Fault.DOUBLED_WORD, "\\b(\\p{L}+)\\s+\\1\\b");
        Map<Fault, Pattern> compiled = new EnumMap<>(Fault.class);
        forms.forEach((fault, regex) -> compiled.put(
                fault,
                Pattern.compile(
                        regex,
                        fault == Fault.DOUBLED_WORD || fault == Fault.WRONG_ARTICLE ? Pattern.CASE_INSENSITIVE : 0)));
        return compiled;
    }

    private static TokenMatcher<String> banned() {
        try (InputStream file =
                Objects.requireNonNull(FaultFinder.class.getResourceAsStream("/library/never.yaml"), "never.yaml")) {
            Map<String, List<String>> patterns = new LinkedHashMap<>();
            Map<String, Object> yaml = new Yaml().load(file);
            if (yaml.getOrDefault("never", List.of()) instanceof List<?> phrases) {
                phrases.forEach(phrase -> patterns.put(String.valueOf(phrase), List.of(String.valueOf(phrase))));
            }
            return new TokenMatcher<>(patterns, Map.of());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Set<Fault> find(Suggestion suggestion, Question question) {
        String text = suggestion.text();
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        FORMS.forEach((fault, pattern) -> {
            if (pattern.matcher(text).find()) {
                faults.add(fault);
            }
        });
        if (text.length() > LONGEST) {
            faults.add(Fault.LONGER_THAN_240);
        }
        if (saysBanned(text, question)) {
            faults.add(Fault.BANNED_PHRASE);
        }
        if (GAP.matcher(text).results().count() != suggestion.placeholders().size()) {
            faults.add(Fault.OPEN_SLOT);
        }
        faults.addAll(invented(GAP.matcher(text).replaceAll("gap"), question));
        if (sentences(text).stream().anyMatch(said(question)::contains)) {
            faults.add(Fault.REPEATS_THE_AGENT);
        }
        return faults;
    }

    private static Set<Fault> invented(String text, Question question) {
        String known = known(question);
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        String lower = text.toLowerCase(Locale.ROOT);
        Map.of(Fault.INVENTED_FIGURE, FIGURE, Fault.INVENTED_DATE, DATE).forEach((fault, pattern) -> {
            if (!pattern.matcher(lower).results().allMatch(found -> known.contains(found.group()))) {
                faults.add(fault);
            }
        });
        boolean namesKnown = NAME.matcher(text)
                .results()
                .allMatch(found -> known.contains(found.group().toLowerCase(Locale.ROOT)));
        if (!namesKnown) {
            faults.add(Fault.INVENTED_NAME);
        }
        if (MINE.matcher(lower).results().anyMatch(mine -> known.contains(mine.group()))) {
            faults.add(Fault.UNFLIPPED_PERSON);
        }
        return faults;
    }

    /** All that may be repeated: what was written, the facts and the mandate. */
    private static String known(Question question) {
        List<String> known = new ArrayList<>();
        question.transcript().turns().forEach(turn -> known.add(turn.text()));
        known.addAll(question.context().facts().values());
        known.add(question.context().mandate().toString());
        return String.join("\n", known).toLowerCase(Locale.ROOT);
    }

    /** A thing that the customer names, such as a letter of guarantee, is named and not promised. */
    private boolean saysBanned(String text, Question question) {
        String spoken = question.transcript().turns().stream()
                .filter(turn -> turn.role() == Role.CUSTOMER)
                .map(turn -> turn.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        Tokens tokens = tokenizer.read(text);
        return banned.find(tokens).stream()
                .map(hit -> tokens.span(hit.from(), hit.to()))
                .map(span -> text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT))
                .anyMatch(phrase -> !spoken.contains(phrase));
    }

    private static Set<String> said(Question question) {
        Set<String> said = new HashSet<>();
        for (Turn turn : question.transcript().turns()) {
            if (turn.role() == Role.AGENT) {
                said.addAll(sentences(turn.text()));
            }
        }
        return said;
    }

    /** The sentences of a text in small letters. */
    static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : text.split("(?<=[.?])\\s+", -1)) {
            sentences.add(sentence.strip().toLowerCase(Locale.ROOT));
        }
        return sentences;
    }
}
