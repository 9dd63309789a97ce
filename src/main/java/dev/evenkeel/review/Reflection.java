package dev.evenkeel.review;

import dev.evenkeel.escalation.Risk;
import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.Sentiment;
import dev.evenkeel.reading.Signal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be learned from one conversation. It describes the conversation and rates nobody. Turns are given by their index in the
 * transcript.
 *
 * @param timeline one step for each customer turn
 * @param turningPoints where the customer's feeling turned and stayed so
 * @param impacts the agent's turns after which the feeling changed by more than noise
 * @param techniques one row for each technique that is spoken of
 * @param keep one thing to go on doing; absent when nothing was needed or nothing given
 * @param attempt one thing to try next time; absent when nothing was amiss
 * @param note what there is to say when nothing was needed
 */
public record Reflection(
        List<Step> timeline,
        List<TurningPoint> turningPoints,
        List<Impact> impacts,
        List<Chance> techniques,
        Optional<Tip> keep,
        Optional<Tip> attempt,
        Optional<String> note,
        List<LooseEnd> leftOpen,
        Handover handover) {

    public Reflection {
        timeline = List.copyOf(timeline);
        turningPoints = List.copyOf(turningPoints);
        impacts = List.copyOf(impacts);
        techniques = List.copyOf(techniques);
        leftOpen = List.copyOf(leftOpen);
    }

    /**
     * How it stood after a customer turn.
     *
     * @param sentiment of the turn alone
     * @param mood over the conversation so far, from -1 to 1
     */
    public record Step(int turn, Sentiment sentiment, double mood, double risk, Risk.Band band, List<Signal> signals) {
        public Step {
            signals = List.copyOf(signals);
        }
    }

    /**
     * A customer turn at which the feeling turned.
     *
     * @param delta how far from where it had been, from -2 to 2
     * @param after the agent's turn before it, if there was one
     */
    public record TurningPoint(int turn, Direction direction, double delta, Optional<Integer> after) {}

    /** Which way a feeling went. */
    public enum Direction {
        BETTER,
        WORSE;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A change after a turn of the agent; what came after it need not have come of it.
     *
     * @param delta of the customer's sentiment, from -2 to 2
     * @param over the customer turns that the change took, 1 or 2
     * @param text the same in words that claim no cause
     */
    public record Impact(int turn, double delta, int over, String text) {}

    /**
     * Whether a technique was needed, and whether it came.
     *
     * @param neededAt the agent's turn that it first belonged in
     * @param givenAt the agent's turn that gave it
     * @param reason why it was needed
     * @param offered what the playbook would have offered there
     */
    public record Chance(
            Technique technique,
            Verdict verdict,
            Optional<Integer> neededAt,
            Optional<Integer> givenAt,
            Optional<Suggestion.Reason> reason,
            Optional<Suggestion> offered) {}

    /** What became of a technique. */
    public enum Verdict {
        /** The customer needed it and the agent gave it, then or later. */
        GIVEN,
        /** The customer needed it and it never came. */
        MISSING,
        /** At no time was it needed. */
        NOT_NEEDED;

        /** The name on the wire. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One thing in a coach's words.
     *
     * @param technique what it is about, if it is about a technique
     * @param move what it is about, if it is about a move that makes things harder
     */
    public record Tip(Optional<Technique> technique, Optional<AgentMove> move, int turn, String text) {}

    /**
     * Something that is open at the end.
     *
     * @param turn where it came up; absent when it is about the end itself
     * @param words the question or the promise as it was written, with long numbers and addresses masked; may be empty
     */
    public record LooseEnd(Kind kind, Optional<Integer> turn, String words) {

        /** What is open. */
        public enum Kind {
            /** A question of the customer's that nobody answered. */
            QUESTION,
            /** Something announced that this conversation does not show done. */
            PROMISE,
            /** It was heated or serious, and nobody said how it goes on. */
            FOLLOW_UP;

            /** The name on the wire. */
            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
