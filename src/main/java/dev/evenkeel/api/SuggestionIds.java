package dev.evenkeel.api;

import dev.evenkeel.advice.Question;
import dev.evenkeel.playbook.Suggestion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Names for suggestions that stay the same when the same question is asked again, so that feedback can be counted without a store. */
final class SuggestionIds {

    private SuggestionIds() {}

    static String of(Question question, Suggestion suggestion) {
        String seed = String.join(
                "\n",
                List.of(
                        question.conversationId(),
                        AnswerWriter.lastTurn(question).id(),
                        suggestion.technique().id(),
                        suggestion.text()));
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
