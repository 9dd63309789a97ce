package dev.evenkeel.advice;

import dev.evenkeel.draft.DraftChecker;
import dev.evenkeel.draft.DraftSetting;
import dev.evenkeel.escalation.Decision;
import dev.evenkeel.escalation.Risk;
import dev.evenkeel.playbook.Hold;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReader;
import dev.evenkeel.reading.TurnReading;
import java.util.List;
import java.util.Optional;

/** Provisional line: it reads the turns and has nothing to say about them. Immutable, so one instance serves all threads. */
public final class Adviser {

    private final TurnReader reader;
    private final DraftChecker drafts;

    public Adviser(TurnReader reader, DraftChecker drafts) {
        this.reader = reader;
        this.drafts = drafts;
    }

    /** The advice for a conversation at this moment. */
    public Advice advise(Question question) {
        List<TurnReading> readings = reader.read(question.transcript());
        Mood mood = Mood.of(readings);
        DraftSetting setting = new DraftSetting(readings, Optional.of(mood), question.context());
        return new Advice(
                readings,
                mood,
                new Risk(0.5, 0, List.of()),
                Risk.Band.LOW,
                List.of(),
                new Decision(Decision.Action.NONE, question.policy(), false, List.of()),
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
