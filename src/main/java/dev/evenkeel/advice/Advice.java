package dev.evenkeel.advice;

import dev.evenkeel.draft.DraftCheck;
import dev.evenkeel.escalation.Decision;
import dev.evenkeel.escalation.OpenGate;
import dev.evenkeel.escalation.Risk;
import dev.evenkeel.playbook.Card;
import dev.evenkeel.playbook.Hold;
import dev.evenkeel.playbook.Suggestion;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.playbook.Withheld;
import dev.evenkeel.reading.Mood;
import dev.evenkeel.reading.TurnReading;
import java.util.List;
import java.util.Optional;

/**
 * Everything the service has to say about a conversation at this moment.
 *
 * @param readings one for each turn that was read, oldest first
 * @param mood the customer's feelings now
 * @param risk where it is heading
 * @param gates the open gates, gravest first
 * @param cards what to do first
 * @param used techniques seen in the agent's turns
 * @param missed chances passed by
 * @param draft the check of the agent's draft, if there was one
 * @param warnings stable codes of what the caller should know
 */
public record Advice(
        List<TurnReading> readings,
        Mood mood,
        Risk risk,
        Risk.Band band,
        List<OpenGate> gates,
        Decision decision,
        List<Card> cards,
        List<Technique> used,
        List<Technique> missed,
        List<Suggestion> suggestions,
        List<Withheld> withheld,
        Hold hold,
        Optional<DraftCheck> draft,
        List<String> warnings) {}
