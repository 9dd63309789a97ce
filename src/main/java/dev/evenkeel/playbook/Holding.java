package dev.evenkeel.playbook;

import dev.evenkeel.escalation.Gate;
import dev.evenkeel.reading.Signal;
import dev.evenkeel.reading.TurnReading;
import dev.evenkeel.text.Token;
import dev.evenkeel.text.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** T10: whether the customer is still talking, so that the agent does not cut in. */
final class Holding {

    private static final int BURST = 3;
    private static final Duration RAPID = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofSeconds(45);

    private Holding() {}

    static Hold of(Scene scene) {
        List<TurnReading.Customer> pending = scene.pending();
        boolean mustAct = scene.isOpen(Gate.HAZARD) || scene.isOpen(Gate.SELF_HARM);
        if (mustAct || scene.showsNow(Signal.STILL_THERE) || hasWaited(pending)) {
            return Hold.NONE;
        }
        if (scene.situation().context().customerTyping()) {
            return new Hold(true, "customer_typing");
        }
        if (pending.isEmpty()) {
            return Hold.NONE;
        }
        TurnReading.Customer last = scene.latest();
        if (isMidThought(last.tokens())
                || (!isFinished(last.tokens()) && scene.gist().shows(last, Cue.MID_THOUGHT))) {
            return new Hold(true, "mid_thought");
        }
        boolean burst = pending.size() >= BURST && (lasted(pending).isPresent() || !isFinished(last.tokens()));
        return burst ? new Hold(true, "burst") : Hold.NONE;
    }

    /** Whether three or more messages came within a minute. */
    static boolean isRapid(List<TurnReading.Customer> turns) {
        if (turns.size() < BURST) {
            return false;
        }
        return lasted(turns.subList(turns.size() - BURST, turns.size()))
                .map(time -> time.compareTo(RAPID) < 0)
                .orElse(false);
    }

    private static boolean hasWaited(List<TurnReading.Customer> pending) {
        return lasted(pending).map(time -> time.compareTo(LONGEST) > 0).orElse(false);
    }

    private static Optional<Duration> lasted(List<TurnReading.Customer> turns) {
        if (turns.size() < 2) {
            return Optional.empty();
        }
        Optional<Instant> first = turns.get(0).turn().at();
        Optional<Instant> last = turns.get(turns.size() - 1).turn().at();
        return first.flatMap(from -> last.map(to -> Duration.between(from, to)));
    }

    /** Ends with a comma, dots, "and" or a number of a list that goes on. */
    private static boolean isMidThought(Tokens tokens) {
        if (tokens.size() == 0) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        String sign = last.norm();
        boolean trails = sign.equals(",") || sign.equals("…") || sign.equals(":") || sign.matches("\\.{2,6}");
        return trails || isListPoint(tokens);
    }

    /** "1) the first thing" without a full stop: a second point is likely to come. */
    private static boolean isListPoint(Tokens tokens) {
        boolean numbered = tokens.size() > 2
                && tokens.get(0).kind() == Token.Kind.NUMBER
                && tokens.get(0).text().length() <= 2
                && (tokens.get(1).norm().equals(")") || tokens.get(1).norm().equals("."));
        return numbered && !isFinished(tokens);
    }

    private static boolean isFinished(Tokens tokens) {
        String last = tokens.size() == 0 ? "" : tokens.get(tokens.size() - 1).norm();
        return last.startsWith("?") || last.startsWith("!") || last.equals(".");
    }
}
