package dev.evenkeel.library;

/** A knowledge file that cannot be used; it stops the start. The message names the file, the place in it and the reason. */
public final class BrokenLibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BrokenLibraryException(String file, String place, String reason) {
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + reason);
    }

    BrokenLibraryException(String file, String place, Throwable cause) {
        super(file + (place.isEmpty() ? "" : ", " + place) + ": " + cause.getMessage(), cause);
    }
}
