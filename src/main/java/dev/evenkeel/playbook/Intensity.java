package dev.evenkeel.playbook;

/** How strong the words have to be to match what the customer lives through. */
public enum Intensity {
    /** A nuisance. */
    LOW,
    /** Upset. */
    MEDIUM,
    /** Angry, or something that cannot be made good. */
    HIGH
}
