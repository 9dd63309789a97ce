package dev.evenkeel.advice;

/** The arrows of the line, in their order. */
public enum Step {
    /** How each turn reads, and the mood over them. */
    READING,
    /** Where the conversation is heading. */
    ASSESSMENT,
    /** What the agent may say. */
    PLAYBOOK,
    /** What the agent is about to say. */
    DRAFT
}
