package dev.evenkeel.review;

import dev.evenkeel.playbook.Technique;
import dev.evenkeel.review.Reflection.Chance;
import dev.evenkeel.review.Reflection.LooseEnd;
import dev.evenkeel.review.Reflection.LooseEnd.Kind;
import dev.evenkeel.review.Reflection.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is open when the conversation ends. */
final class LooseEnds {

    private LooseEnds() {}

    /** In the order of the conversation; what is about its end comes last. */
    static List<LooseEnd> of(Story story, List<Chance> techniques) {
        List<LooseEnd> ends = new ArrayList<>();
        ends.addAll(questions(story));
        promise(story).ifPresent(ends::add);
        ends.sort(Comparator.comparing(end -> end.turn().orElseThrow()));
        boolean noFollowUp = techniques.stream()
                .anyMatch(chance -> chance.technique() == Technique.FOLLOW_UP && chance.verdict() == Verdict.MISSING);
        if (noFollowUp) {
            ends.add(new LooseEnd(Kind.FOLLOW_UP, Optional.empty(), ""));
        }
        return ends;
    }

    /** Each once, where it was first asked. */
    private static List<LooseEnd> questions(Story story) {
        List<LooseEnd> ends = new ArrayList<>();
        List<Question> open = new ArrayList<>();
        for (int i = 0; i < story.customers().size(); i++) {
            int turn = story.customers().get(i).index();
            Optional<Question> asked = Question.find(story.customers().get(i));
            if (asked.isPresent() && !asked.get().isAnswered(story, i)) {
                Question question = asked.get();
                if (open.stream().noneMatch(question::isAgain)) {
                    ends.add(new LooseEnd(Kind.QUESTION, Optional.of(turn), question.words()));
                }
                open.add(question);
            }
        }
        return ends;
    }

    private static Optional<LooseEnd> promise(Story story) {
        return Announcement.open(story)
                .flatMap(agent -> Announcement.find(agent)
                        .map(found -> Quotes.sentence(agent.index(), agent.tokens(), found.span())))
                .map(quote -> new LooseEnd(Kind.PROMISE, Optional.of(quote.turn()), quote.words()));
    }
}
