package dev.evenkeel.conversations;

import dev.evenkeel.advice.Question;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Mandate;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation of the specification as the domain is asked about it, without HTTP.
 *
 * @param name the file's name
 * @param turns all of them
 * @param context what the caller knows
 * @param wishes what the caller asks for, with as many suggestions as there may be
 */
record SpokenTo(String name, List<Turn> turns, Context context, Wishes wishes) {

    private static final int MOST = 5;

    static SpokenTo of(ConversationFile file) {
        return new SpokenTo(
                file.name(),
                turns(file),
                context(map(file.request(), "context")),
                wishes(map(file.request(), "options")));
    }

    /** The question at each message of the customer, oldest first. */
    List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).role() == Role.CUSTOMER) {
                Transcript transcript = new Transcript(turns.subList(0, i + 1));
                questions.add(new Question(transcript, context, wishes, name, "balanced", Optional.empty()));
            }
        }
        return questions;
    }

    private static Wishes wishes(Map<String, Object> options) {
        Set<Technique> disabled = EnumSet.noneOf(Technique.class);
        texts(options, "techniques_disabled")
                .forEach(name -> disabled.add(Technique.valueOf(name.toUpperCase(Locale.ROOT))));
        return new Wishes(
                MOST,
                text(options, "register")
                        .map(name -> Wishes.Register.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElse(Wishes.USUAL.register()),
                text(options, "apology_weight")
                        .map(name -> Wishes.ApologyWeight.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElse(Wishes.USUAL.apologyWeight()),
                disabled,
                false,
                false,
                false,
                false,
                Wishes.USUAL.locale());
    }

    private static List<Turn> turns(ConversationFile file) {
        List<Turn> turns = new ArrayList<>();
        if (file.request().getOrDefault("turns", List.of()) instanceof List<?> written) {
            for (Object item : written) {
                if (item instanceof Map<?, ?> turn) {
                    Role role = Role.valueOf(String.valueOf(turn.get("role")).toUpperCase(Locale.ROOT));
                    turns.add(Turn.of("t" + turns.size(), role, String.valueOf(turn.get("text"))));
                }
            }
        }
        return turns;
    }

    private static Context context(Map<String, Object> context) {
        Map<String, Object> policy = map(context, "policy");
        Map<String, Object> most = map(policy, "compensation");
        Mandate mandate = new Mandate(
                texts(policy, "may_offer"),
                most.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Mandate.Compensation(
                                new BigDecimal(String.valueOf(most.get("max_amount"))),
                                String.valueOf(most.get("currency")))),
                text(policy, "update_within"),
                text(policy, "followup"),
                strings(map(policy, "reasons")),
                text(policy, "handoff_route"),
                text(policy, "crisis_country"));
        return new Context(
                Optional.empty(), Optional.empty(), Optional.empty(), strings(map(context, "facts")), mandate, false);
    }

    private static Map<String, Object> map(Map<String, Object> yaml, String key) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (yaml.getOrDefault(key, Map.of()) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> found.put(String.valueOf(name), value));
        }
        return found;
    }

    private static Map<String, String> strings(Map<String, Object> map) {
        Map<String, String> strings = new LinkedHashMap<>();
        map.forEach((name, value) -> strings.put(name, String.valueOf(value)));
        return strings;
    }

    private static List<String> texts(Map<String, Object> yaml, String key) {
        return yaml.getOrDefault(key, List.of()) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Optional<String> text(Map<String, Object> yaml, String key) {
        return Optional.ofNullable(yaml.get(key)).map(String::valueOf);
    }
}
