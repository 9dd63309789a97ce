package dev.evenkeel.draft;

import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.Problem;
import java.util.Map;
import java.util.Optional;

/**
 * Sentences that name what happened without saying whose fault it was, by kind of problem.
 *
 * @param sorry a regret, such as "I am sorry about the delay."
 * @param seen an acknowledgement, such as "I can see that you have been waiting."
 */
public record Events(Map<Problem.Kind, String> sorry, Map<Problem.Kind, String> seen) {

    public Events {
        sorry = Map.copyOf(sorry);
        seen = Map.copyOf(seen);
    }

    /** What the customer's problem is; absent under a legal threat, where no event is conceded. */
    static Optional<Problem.Kind> known(Draft draft) {
        if (draft.conditions().contains(Condition.LEGAL)) {
            return Optional.empty();
        }
        return draft.setting()
                .mood()
                .map(Mood::problem)
                .or(() -> draft.setting().lastWords().map(turn -> turn.problem()))
                .map(Problem::kind);
    }
}
