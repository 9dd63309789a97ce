package dev.evenkeel.playbook;

import dev.evenkeel.reading.Sentiment.Confidence;
import java.util.List;

/**
 * Words the agent may send.
 *
 * @param technique what they do
 * @param stage where they belong
 * @param text one or two sentences
 * @param confidence how surely they fit
 * @param reason why they are offered
 * @param placeholders names of the {@code [gaps]} that the agent must fill
 * @param usesFacts names of the facts that the text contains
 * @param template the ids of the phrases that it is made of
 */
public record Suggestion(
        Technique technique,
        Stage stage,
        String text,
        Confidence confidence,
        Reason reason,
        List<String> placeholders,
        List<String> usesFacts,
        String template) {

    public Suggestion {
        placeholders = List.copyOf(placeholders);
        usesFacts = List.copyOf(usesFacts);
    }

    /**
     * Why something is offered.
     *
     * @param code stable, for machines
     * @param text for the agent, one short sentence
     */
    public record Reason(String code, String text) {}
}
