package dev.evenkeel.advice;

import dev.evenkeel.draft.DraftChecker;
import dev.evenkeel.draft.DraftSetting;
import dev.evenkeel.escalation.Assessment;
import dev.evenkeel.escalation.Assessor;
import dev.evenkeel.playbook.Hold;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReader;
import dev.evenkeel.reading.TurnReading;
import java.util.List;
import java.util.Optional;

/** Provisional line: it reads and assesses, and suggests nothing. Immutable, so one instance serves all threads. */
public final class Adviser {

    private final TurnReader reader;
    private final Assessor assessor;
    private final DraftChecker drafts;

    public Adviser(TurnReader reader, Assessor assessor, DraftChecker drafts) {
        this.reader = reader;
        this.assessor = assessor;
        this.drafts = drafts;
    }

    /** The advice for a conversation at this moment. */
    public Advice advise(Question question) {
        List<TurnReading> readings = reader.read(question.transcript());
        Mood mood = Mood.of(readings);
        Assessment assessment = assessor.assess(readings, question.policy());
        DraftSetting setting = new DraftSetting(readings, Optional.of(mood), question.context());
        return new Advice(
                readings,
                mood,
                assessment.risk(),
                assessment.band(),
                assessment.gates(),
                assessment.decision(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Hold.NONE,
                question.draft().map(draft -> drafts.check(draft, setting)),
                List.of());
    }
}
