package dev.evenkeel.api.access;

import io.vertx.core.http.HttpMethod;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a path asks of its callers. Whatever is not known to be harmless needs a scope. */
enum Need {
    /** Probes, the contract, the pages, and webhooks, which carry a signature of their own. */
    NOTHING(Optional.empty()),
    /** The service proper. */
    ASSIST(Optional.of(Scope.ASSIST)),
    /** What only its operators should see. */
    ADMIN(Optional.of(Scope.ADMIN));

    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");
    private static final Pattern SIGNED = Pattern.compile("/v1/adapters/[a-z]+");
    private static final Pattern SERVICE = Pattern.compile("/v[0-9]+(/.*)?");
    private static final Pattern OPERATIONS = Pattern.compile("/q(/.*)?");
    private static final Pattern OPEN_OPERATIONS = Pattern.compile("/q/(health|openapi|swagger-ui)(/.*)?");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Optional<Scope> scope;

    Need(Optional<Scope> scope) {
        this.scope = scope;
    }

    /** @param path normalised: no dots, no double slashes */
    static Need of(HttpMethod method, String path) {
        // Matrix parameters are taken out of a path before it finds its resource.
        String plain = path.indexOf(';') < 0 ? path : PARAMETERS.matcher(path).replaceAll("");
        if (OPERATIONS.matcher(plain).matches()) {
            return OPEN_OPERATIONS.matcher(plain).matches() ? NOTHING : ADMIN;
        }
        if (SIGNED.matcher(plain).matches()) {
            return NOTHING;
        }
        return READING.contains(method) && !SERVICE.matcher(plain).matches() ? NOTHING : ASSIST;
    }

    Optional<Scope> scope() {
        return scope;
    }
}
