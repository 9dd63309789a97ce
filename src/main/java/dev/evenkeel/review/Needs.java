package dev.evenkeel.review;

import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Wishes;
import dev.evenkeel.reading.AgentMove;
import dev.evenkeel.reading.TurnReading.Agent;
import dev.evenkeel.review.Reflection.Chance;
import dev.evenkeel.review.Reflection.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which techniques were needed, from which turn on, and which of them came. */
final class Needs {

    private final Story story;
    private final Coaching coaching;
    private final Playbook playbook;
    private final Map<Technique, Need> needs = new EnumMap<>(Technique.class);
    private final Map<Technique, Integer> given = new EnumMap<>(Technique.class);

    /** A need, by the turn of the agent that it first belonged in. */
    private record Need(int turn, Suggestion.Reason reason) {}

    Needs(Story story, Coaching coaching, Playbook playbook) {
        this.story = story;
        this.coaching = coaching;
        this.playbook = playbook;
        for (int i = 0; i < story.agents().size(); i++) {
            Agent agent = story.agents().get(i);
            Set<Technique> open = open();
            if (!open.isEmpty() && story.answers(i)) {
                Map<Technique, Suggestion.Reason> needed = PlainComplaint.needs(agent.index(), story);
                needed.putAll(story.lookBack().needed(story.moment(agent.index()), open));
                need(agent, needed);
            }
            give(agent);
        }
        Aftercare.find(story).ifPresent(need -> {
            needs.put(Technique.FOLLOW_UP, new Need(need.turn(), need.reason()));
            need.given().ifPresent(turn -> given.put(Technique.FOLLOW_UP, turn));
        });
    }

    /** What has not been needed yet. */
    private Set<Technique> open() {
        Set<Technique> open = EnumSet.noneOf(Technique.class);
        coaching.lessons().stream()
                .filter(lesson -> !needs.containsKey(lesson.technique()))
                .forEach(lesson -> open.addAll(lesson.covers()));
        open.remove(Technique.FOLLOW_UP);
        return open;
    }

    private void need(Agent agent, Map<Technique, Suggestion.Reason> needed) {
        for (Lesson lesson : coaching.lessons()) {
            if (lesson.technique() != Technique.FOLLOW_UP) {
                lesson.need(needed)
                        .ifPresent(reason -> needs.putIfAbsent(lesson.technique(), new Need(agent.index(), reason)));
            }
        }
    }

    private void give(Agent agent) {
        Set<Technique> shown = Shown.by(agent, story);
        for (Lesson lesson : coaching.lessons()) {
            if (needs.containsKey(lesson.technique())
                    && lesson.covers().stream().anyMatch(shown::contains)) {
                given.putIfAbsent(lesson.technique(), agent.index());
            }
        }
        Need mirror = needs.get(Technique.MIRROR);
        boolean unheard = !given.containsKey(Technique.MIRROR);
        if (mirror != null && unheard && mirror.turn() == agent.index() && agent.makes(AgentMove.SOLUTION)) {
            // A fix in the same reply says louder than words that the complaint was heard.
            needs.remove(Technique.MIRROR);
        }
    }

    /** One row for each lesson, in its order. */
    List<Chance> chances() {
        List<Chance> chances = new ArrayList<>();
        for (Lesson lesson : coaching.lessons()) {
            Technique technique = lesson.technique();
            Need need = needs.get(technique);
            chances.add(
                    need == null
                            ? new Chance(
                                    technique,
                                    Verdict.NOT_NEEDED,
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())
                            : chance(lesson, need, Optional.ofNullable(given.get(technique))));
        }
        return chances;
    }

    private Chance chance(Lesson lesson, Need need, Optional<Integer> givenAt) {
        return new Chance(
                lesson.technique(),
                givenAt.isPresent() ? Verdict.GIVEN : Verdict.MISSING,
                Optional.of(need.turn()),
                givenAt,
                Optional.of(need.reason()),
                story.before(need.turn()).isEmpty() ? Optional.empty() : offered(lesson, need.turn()));
    }

    /** What the playbook would have offered there of this kind, if nothing else had been wanted. */
    private Optional<Suggestion> offered(Lesson lesson, int turn) {
        Situation then = story.moment(turn);
        Wishes usual = story.finished().wishes();
        Set<Technique> others = EnumSet.complementOf(EnumSet.copyOf(lesson.covers()));
        others.addAll(usual.disabled());
        Wishes only = new Wishes(
                1,
                usual.register(),
                usual.apologyWeight(),
                others,
                usual.plainLanguage(),
                usual.oneQuestionAtATime(),
                usual.noIdiom(),
                usual.noEmoji(),
                usual.locale());
        return playbook.play(then, only).suggestions().stream().findFirst();
    }
}
