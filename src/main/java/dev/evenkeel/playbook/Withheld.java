package dev.evenkeel.playbook;

/**
 * A technique that was considered and held back.
 *
 * @param reasonCode stable, for machines
 * @param detail for the agent, one short sentence
 */
public record Withheld(Technique technique, String reasonCode, String detail) {}
