package dev.evenkeel.review;

import dev.evenkeel.draft.DraftChecker;
import java.util.List;
import java.util.Optional;

/**
 * Role-play with a scripted customer who takes replies as live ones are read. It keeps nothing: a talk is played anew from its replies, and the
 * same scenario, seed and replies always give the same talk.
 *
 * @param scenarios in the order of their ids
 * @param reactions how customers take replies
 * @param reflector reads the replies and looks back at the end
 * @param drafts checks each reply
 */
public record Practice(List<Scenario> scenarios, Reactions reactions, Reflector reflector, DraftChecker drafts) {

    public Practice {
        scenarios = List.copyOf(scenarios);
    }

    /** The scenario of this id. */
    public Optional<Scenario> find(String id) {
        return scenarios.stream().filter(scenario -> scenario.id().equals(id)).findFirst();
    }

    /**
     * Plays a talk.
     *
     * @param seed picks among equal lines; may be empty
     * @param replies the trainee's, oldest first; what comes after the end of the talk is not heard
     */
    public Rehearsal rehearse(Scenario scenario, String seed, List<String> replies) {
        Rehearsing talk = new Rehearsing(this, scenario, seed);
        for (String reply : replies) {
            if (talk.isOpen()) {
                talk.reply(reply);
            }
        }
        return talk.now();
    }
}
