package dev.evenkeel.training;

import dev.evenkeel.advice.Advice;
import dev.evenkeel.advice.Adviser;
import dev.evenkeel.advice.Question;
import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.reading.Problem;
import dev.evenkeel.transcript.Context;
import dev.evenkeel.transcript.Mandate;
import dev.evenkeel.transcript.Role;
import dev.evenkeel.transcript.Transcript;
import dev.evenkeel.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A moment of a conversation at which an agent would be shown suggestions.
 *
 * @param conversation its id
 * @param turn the index of the customer's message that was just sent
 */
record Moment(String conversation, int turn, Question question, Advice advice) {

    /** What a desk may typically offer for a kind of problem; none where it depends on the case. */
    private static final Map<Problem.Kind, List<String>> OFFERS = Map.of(
            Problem.Kind.MISSING, List.of("open a search for it", "refund the delivery fee"),
            Problem.Kind.DAMAGED, List.of("send a replacement", "refund it"),
            Problem.Kind.WRONG_ITEM, List.of("send the right one", "refund it"),
            Problem.Kind.WRONG_CHARGE, List.of("refund the charge", "send you a breakdown of the bill"),
            Problem.Kind.REFUND_OVERDUE, List.of("have the payment traced"),
            Problem.Kind.NO_ACCESS, List.of("send a fresh sign-in link", "set up a call with the accounts team"),
            Problem.Kind.NOT_WORKING, List.of("set up a call with an engineer"));

    /** Every moment of a conversation, once with nothing known and once at a desk that says what it may do. */
    static List<Moment> of(String id, List<Turn> turns, Adviser adviser) {
        List<Moment> moments = new ArrayList<>(of(id, turns, Context.NONE, adviser));
        moments.addAll(of(id, turns, desk(id, moments), adviser));
        return moments;
    }

    /** A time, a way back and a route; every second desk may also offer what fits the first problem that is told. */
    private static Context desk(String id, List<Moment> moments) {
        List<String> offers = moments.stream()
                .map(moment -> moment.advice().mood().problem().kind())
                .filter(kind -> kind != Problem.Kind.NONE)
                .findFirst()
                .map(kind -> OFFERS.getOrDefault(kind, List.of()))
                .orElse(List.of());
        Mandate mandate = new Mandate(
                Fnv.isInPart("desk/" + id, 2) ? offers : List.of(),
                Optional.empty(),
                Optional.of("before the end of the day"),
                Optional.of("check on it tomorrow and message you here"),
                Map.of(),
                Optional.of("the team lead"),
                Optional.empty());
        return new Context(Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), mandate, false);
    }

    private static List<Moment> of(String id, List<Turn> turns, Context context, Adviser adviser) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).role() == Role.CUSTOMER) {
                Question question = new Question(
                        new Transcript(turns.subList(0, i + 1)),
                        context,
                        Wishes.USUAL,
                        id,
                        "balanced",
                        Optional.empty());
                moments.add(new Moment(id, i, question, adviser.advise(question)));
            }
        }
        return moments;
    }

    List<Suggestion> suggestions() {
        return advice.play().suggestions();
    }
}
