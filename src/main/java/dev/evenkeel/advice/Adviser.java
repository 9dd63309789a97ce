package dev.evenkeel.advice;

import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.draft.DraftChecker;
import dev.evenkeel.draft.DraftSetting;
import dev.evenkeel.escalation.Assessment;
import dev.evenkeel.escalation.Assessor;
import dev.evenkeel.playbook.Play;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReader;
import dev.evenkeel.reading.TurnReading;
import java.util.List;
import java.util.Optional;

/**
 * The line: from a question to advice, each arrow one pure function. No clock, no randomness, no I/O and no state, so one instance serves
 * all threads and the same question always gets the same advice.
 *
 * @param reader reads each turn
 * @param assessor says where the conversation is heading
 * @param playbook says what the agent may say
 * @param drafts checks what the agent is about to say
 */
public record Adviser(TurnReader reader, Assessor assessor, Playbook playbook, DraftChecker drafts) {

    /**
     * Advises.
     *
     * @throws IllegalArgumentException when the question names no known decision policy
     */
    public Advice advise(Question question) {
        return advise(question, Progress.UNWATCHED);
    }

    /**
     * Advises, and says when each step is done.
     *
     * @throws IllegalArgumentException when the question names no known decision policy
     */
    public Advice advise(Question question, Progress progress) {
        List<TurnReading> readings = reader.read(question.transcript());
        Mood mood = Mood.of(readings);
        progress.done(Step.READING);
        Assessment assessment = assessor.assess(readings, question.policy());
        progress.done(Step.ASSESSMENT);
        Situation situation = Situation.of(readings, mood, assessment, question.context(), question.conversationId());
        Play play = playbook.play(situation, question.wishes());
        progress.done(Step.PLAYBOOK);
        DraftSetting setting = new DraftSetting(readings, Optional.of(mood), question.context());
        Optional<DraftCheck> draft = question.draft().map(words -> drafts.check(words, setting));
        progress.done(Step.DRAFT);
        return new Advice(readings, mood, assessment, play, draft);
    }
}
