package dev.evenkeel.api.access;

import java.util.Set;

/**
 * Who calls.
 *
 * @param name of the key, or the subject of the token
 * @param perSecond requests a second; 0 for as many as there are
 */
record Caller(String name, Set<Scope> scopes, int perSecond) {

    Caller {
        scopes = Set.copyOf(scopes);
        if (name.isBlank() || scopes.isEmpty() || perSecond < 0) {
            throw new IllegalArgumentException("a caller has a name, a scope and a rate of 0 or more");
        }
    }
}
