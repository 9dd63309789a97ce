package dev.evenkeel.api;

import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is read of a conversation: its latest turns, each cut to a length that a person can read. */
final class TurnWindow {

    /** The latest turns, which are scored. */
    static final int MOST_TURNS = 50;

    private static final int LONGEST_TEXT = 4_000;

    private TurnWindow() {}

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when no turn is by the customer, an id is used twice or a time is none */
    static Transcript of(List<WireTurn> sent, Warnings warnings) {
        List<Turn> turns = whole(sent, warnings).turns();
        int lastByCustomer = lastByCustomer(turns);
        if (turns.size() <= MOST_TURNS) {
            return new Transcript(turns);
        }
        warnings.add(Warnings.TURNS_TRUNCATED);
        int from = turns.size() - MOST_TURNS;
        List<Turn> latest = new ArrayList<>(turns.subList(from, turns.size()));
        if (lastByCustomer < from) {
            // An agent's monologue must not push out the only words that can be scored.
            latest.set(0, turns.get(lastByCustomer));
        }
        return new Transcript(latest);
    }

    /**
     * The whole conversation, for looking back.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem as {@link #of}
     */
    static Transcript whole(List<WireTurn> sent, Warnings warnings) {
        List<Turn> turns = turns(sent, warnings);
        if (lastByCustomer(turns) < 0) {
            throw Problems.invalid("/turns", "must have at least one turn by the customer");
        }
        return new Transcript(turns);
    }

    /** What was said, by whomever. */
    static List<Turn> said(List<WireTurn> sent, Warnings warnings) {
        return turns(sent, warnings);
    }

    private static int lastByCustomer(List<Turn> turns) {
        int last = turns.size() - 1;
        while (last >= 0 && turns.get(last).role() != Role.CUSTOMER) {
            last--;
        }
        return last;
    }

    private static List<Turn> turns(List<WireTurn> sent, Warnings warnings) {
        List<Turn> turns = new ArrayList<>(sent.size());
        Set<String> ids = new HashSet<>();
        for (WireTurn turn : sent) {
            if (turn.id() != null && !ids.add(turn.id())) {
                throw Problems.invalid("/turns/" + turns.size() + "/id", "must be unique within the conversation");
            }
            turns.add(new Turn("", turn.role(), cut(turn.text(), warnings), time(turn.at(), turns.size())));
        }
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i);
            turns.set(i, new Turn(id(sent.get(i).id(), i, ids), turn.role(), turn.text(), turn.at()));
        }
        return turns;
    }

    /** By position where there is none, and never one that the caller uses for another turn. */
    private static String id(@Nullable String given, int index, Set<String> taken) {
        return given == null ? newId(index, taken) : given;
    }

    /** A name by position that is not taken; from now on it is. */
    static String newId(int index, Set<String> taken) {
        String id = "t" + (index + 1);
        while (!taken.add(id)) {
            id += "'";
        }
        return id;
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem when a time is given and is none */
    static Optional<Instant> time(@Nullable String at, int index) {
        try {
            return Optional.ofNullable(at).map(Instant::parse);
        } catch (DateTimeException e) {
            throw Problems.invalid("/turns/" + index + "/at", "must be a time as in RFC 3339");
        }
    }

    /** The beginning of a text up to the last sentence that fits, else the last word, else as much as fits. */
    static String cut(String text, Warnings warnings) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        warnings.add(Warnings.TEXT_TRUNCATED);
        int end = LONGEST_TEXT;
        while (end > 0 && !endsSentence(text, end)) {
            end--;
        }
        if (end == 0) {
            end = LONGEST_TEXT;
            while (end > 0 && !Character.isWhitespace(text.charAt(end))) {
                end--;
            }
        }
        if (end == 0) {
            end = Character.isLowSurrogate(text.charAt(LONGEST_TEXT)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
        }
        return text.substring(0, end);
    }

    private static boolean endsSentence(String text, int end) {
        return text.charAt(end - 1) == '\n'
                || (".!?…。！？".indexOf(text.charAt(end - 1)) >= 0 && Character.isWhitespace(text.charAt(end)));
    }
}
