package dev.evenkeel.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The decision policies that a caller may name. */
final class Policies {

    static final String USUAL = "balanced";
    static final List<String> ALL = List.of("quiet", USUAL, "eager");

    private Policies() {}

    /** The policy of that name, or the usual one. */
    static String known(@Nullable String name) {
        String policy = Optional.ofNullable(name).orElse(USUAL);
        if (!ALL.contains(policy)) {
            throw Problems.invalid("/options/policy", "must be one of " + String.join(", ", ALL));
        }
        return policy;
    }
}
