package dev.evenkeel.playbook;

/**
 * Whether to wait because the customer is still talking.
 *
 * @param reason a stable code, or empty when there is nothing to wait for
 */
public record Hold(boolean active, String reason) {

    /** Nothing to wait for. */
    public static final Hold NONE = new Hold(false, "");
}
