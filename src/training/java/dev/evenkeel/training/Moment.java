package dev.evenkeel.training;

import dev.evenkeel.advice.Advice;
import dev.evenkeel.advice.Adviser;
import dev.evenkeel.advice.Question;
import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.playbook.Wishes;
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

    /** What desks of a trade may typically offer. */
    private static final Map<String, List<String>> OFFERS = Map.ofEntries(
            Map.entry("airline", List.of("rebook you on the next flight with a free seat", "refund the ticket")),
            Map.entry("bank", List.of("refund the fee", "open a formal enquiry with the payments team")),
            Map.entry("energy", List.of("send an engineer", "take a new meter reading and correct the bill")),
            Map.entry("food", List.of("send the order again", "refund the order")),
            Map.entry("games", List.of("restore the purchase", "refund the purchase")),
            Map.entry("hotel", List.of("move you to another room", "take one night off the bill")),
            Map.entry("insurance", List.of("send an assessor", "have the claim looked at again")),
            Map.entry("parcel", List.of("open a search for the parcel", "arrange a new delivery")),
            Map.entry("public", List.of("book you an appointment", "have the application looked at again")),
            Map.entry("retail", List.of("send a replacement", "refund the order")),
            Map.entry("software", List.of("restore the last working version", "set up a call with an engineer")),
            Map.entry("telecom", List.of("send a technician", "take this month's fee off the bill")));

    /** Every moment of a conversation, once with nothing known and once at a desk that says what it may do. */
    static List<Moment> of(String id, List<Turn> turns, Adviser adviser) {
        List<Moment> moments = new ArrayList<>(of(id, turns, Context.NONE, adviser));
        moments.addAll(of(id, turns, desk(id), adviser));
        return moments;
    }

    /** A time, a way back and a route; every second desk may also offer what its trade does. */
    private static Context desk(String id) {
        List<String> offers = OFFERS.getOrDefault(id.replaceAll("-.*", ""), List.of());
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
