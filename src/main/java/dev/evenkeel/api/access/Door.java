package dev.evenkeel.api.access;

import dev.evenkeel.api.Problems;
import dev.evenkeel.api.Refusal;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Lets in who may come in. Without keys and tokens everybody may, but then the service must not be reachable from elsewhere by accident. */
@Singleton
class Door {

    private static final String CALLER = Caller.class.getName();
    private static final String BEARER = "bearer ";
    private static final int LONGEST_SECRET = 6_000;

    private final KeyRing keys;
    private final Optional<Tokens> tokens;

    /** @throws IllegalStateException when the settings are broken, or open the service to other machines without saying so */
    Door(AccessSettings settings, @ConfigProperty(name = "quarkus.http.host") String host) {
        keys = keys(settings);
        tokens = Tokens.load(settings);
        if (isUnlocked() && !settings.open() && !isLoopback(host)) {
            throw new IllegalStateException(
                    "quarkus.http.host is " + host + ", which other machines reach, and nobody needs a"
                            + " key. Set evenkeel.access.keys-file, evenkeel.access.keys or evenkeel.access.jwt.keys,"
                            + " or evenkeel.access.open=true if all may call.");
        }
    }

    private static KeyRing keys(AccessSettings settings) {
        KeyRing stated = KeyRing.read(settings.keys().orElse(""), "evenkeel.access.keys", settings.perSecond());
        return settings.keysFile()
                .map(file -> stated.with(KeyRing.read(text(file), file.toString(), settings.perSecond())))
                .orElse(stated);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException("evenkeel.access.keys-file cannot be read: " + file, e);
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private boolean isUnlocked() {
        return keys.isEmpty() && tokens.isEmpty();
    }

    void register(@Observes Filters filters) {
        if (!isUnlocked()) {
            filters.register(this::ask, Order.DOOR);
        }
    }

    /** Who sent a request; absent where nobody has to say. */
    static Optional<Caller> caller(RoutingContext request) {
        return Optional.ofNullable(request.get(CALLER));
    }

    private void ask(RoutingContext request) {
        Need.of(request.request().method(), request.normalizedPath())
                .scope()
                .ifPresentOrElse(scope -> ask(request, scope), request::next);
    }

    private void ask(RoutingContext request, Scope scope) {
        String secret = secret(request);
        if (secret == null || secret.length() > LONGEST_SECRET) {
            refuse(request, Status.UNAUTHORIZED, "Bearer");
        } else if (tokens.isPresent() && isToken(secret)) {
            read(tokens.get(), secret, request, scope);
        } else {
            admit(request, keys.find(secret), scope);
        }
    }

    private static @Nullable String secret(RoutingContext request) {
        String header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        boolean isBearer = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        return isBearer
                ? header.substring(BEARER.length()).strip()
                : request.request().getHeader("X-Api-Key");
    }

    /** Header, claims and signature. */
    private static boolean isToken(String secret) {
        return secret.chars().filter(c -> c == '.').count() == 2;
    }

    /** Checking a signature takes long, and fetching the provider's keys longer. */
    private void read(Tokens reader, String token, RoutingContext request, Scope scope) {
        request.request().pause();
        request.vertx()
                .executeBlocking(() -> reader.find(token), false)
                .onSuccess(caller -> {
                    request.request().resume();
                    admit(request, caller, scope);
                })
                .onFailure(request::fail);
    }

    private void admit(RoutingContext request, Optional<Caller> caller, Scope scope) {
        if (caller.isEmpty()) {
            refuse(request, Status.UNAUTHORIZED, "Bearer error=\"invalid_token\"");
        } else if (!caller.get().scopes().contains(scope)) {
            refuse(request, Status.FORBIDDEN, "Bearer error=\"insufficient_scope\", scope=\"" + scope.id() + "\"");
        } else {
            request.put(CALLER, caller.get());
            request.next();
        }
    }

    private static void refuse(RoutingContext request, Status status, String challenge) {
        request.response().putHeader("WWW-Authenticate", challenge);
        Refusal.of(request, Problems.of(status));
    }
}
