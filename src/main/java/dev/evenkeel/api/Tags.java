package dev.evenkeel.api;

import dev.evenkeel.advice.Advice;
import java.util.ArrayList;
import java.util.List;

/** An answer as flat strings, for helpdesks whose triggers can only compare strings. */
final class Tags {

    private Tags() {}

    static List<String> of(Advice advice) {
        List<String> tags = new ArrayList<>();
        tags.add("sentiment__" + advice.mood().sentiment().level().id());
        tags.add("trend__" + advice.mood().trend().direction().id());
        tags.add("risk__" + advice.assessment().band().id());
        tags.add("action__" + advice.assessment().decision().action().id());
        advice.assessment()
                .gates()
                .forEach(gate -> tags.add("gate__" + gate.gate().id()));
        AnswerWriter.signals(advice).forEach(signal -> tags.add("signal__" + signal.id()));
        return tags;
    }
}
