package dev.evenkeel.text;

/** A token pattern that cannot be read; the message says what is wrong and where. */
public final class PatternSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public PatternSyntaxException(String pattern, String problem) {
        super(problem + " in the pattern \"" + pattern + "\"");
    }
}
