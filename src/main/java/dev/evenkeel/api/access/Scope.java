package dev.evenkeel.api.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do. The scopes are independent: whoever runs the service need not read its answers. */
enum Scope {
    /** Ask for advice, and everything else that a helpdesk does. */
    ASSIST,
    /** Read the metrics. */
    ADMIN;

    static Optional<Scope> find(String name) {
        return Arrays.stream(values()).filter(scope -> scope.id().equals(name)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
