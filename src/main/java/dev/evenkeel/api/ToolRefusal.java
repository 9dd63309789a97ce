package dev.evenkeel.api;

/** Why a request in LanguageTool's shape is not answered. The reason never quotes the text. */
final class ToolRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ToolRefusal(int status, String reason) {
        super(reason, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
