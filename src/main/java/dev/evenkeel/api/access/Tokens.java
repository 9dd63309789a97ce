package dev.evenkeel.api.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jose4j.http.Get;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** Reads the signed tokens of one identity provider, for one audience. Safe for all threads. */
final class Tokens {

    private static final String HTTPS = "https://";
    private static final int PATIENCE_MS = 3_000;
    private static final int SKEW_SECONDS = 30;
    private static final int LONGEST_NAME = 128;

    private final JwtConsumer consumer;
    private final String scopeClaim;
    private final int perSecond;

    private Tokens(JwtConsumer consumer, String scopeClaim, int perSecond) {
        this.consumer = consumer;
        this.scopeClaim = scopeClaim;
        this.perSecond = perSecond;
    }

    /**
     * Absent when no keys are configured.
     *
     * @throws IllegalStateException when the configuration is incomplete or the file cannot be used
     */
    static Optional<Tokens> load(AccessSettings settings) {
        AccessSettings.Jwt jwt = settings.jwt();
        return jwt.keys()
                .map(keys -> new Tokens(
                        new JwtConsumerBuilder()
                                .setVerificationKeyResolver(resolver(keys))
                                // Public-key signatures only: a shared secret could be a public key in disguise.
                                .setJwsAlgorithmConstraints(
                                        ConstraintType.PERMIT,
                                        AlgorithmIdentifiers.RSA_USING_SHA256,
                                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                                        AlgorithmIdentifiers.EDDSA)
                                .setExpectedIssuer(stated(jwt.issuer(), "issuer"))
                                .setExpectedAudience(stated(jwt.audience(), "audience"))
                                .setRequireExpirationTime()
                                .setRequireSubject()
                                .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                                .build(),
                        jwt.scopeClaim(),
                        settings.perSecond()));
    }

    private static String stated(Optional<String> value, String name) {
        return value.orElseThrow(() -> new IllegalStateException(
                "evenkeel.access.jwt." + name + " must be set beside evenkeel.access.jwt.keys"));
    }

    private static VerificationKeyResolver resolver(String keys) {
        if (keys.startsWith(HTTPS)) {
            Get get = new Get();
            get.setConnectTimeout(PATIENCE_MS);
            get.setReadTimeout(PATIENCE_MS);
            HttpsJwks remote = new HttpsJwks(keys);
            remote.setSimpleHttpGet(get);
            return new HttpsJwksVerificationKeyResolver(remote);
        }
        try {
            return new JwksVerificationKeyResolver(new JsonWebKeySet(Files.readString(Path.of(keys))).getJsonWebKeys());
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(
                    "evenkeel.access.jwt.keys must be an https address or a readable JWK set", e);
        }
    }

    /** May wait for the provider's keys, so not for an event loop. */
    Optional<Caller> find(String token) {
        try {
            JwtClaims claims = consumer.processToClaims(token);
            Set<Scope> scopes = scopes(claims);
            String subject = claims.getSubject();
            boolean usable = !scopes.isEmpty() && !subject.isBlank() && subject.length() <= LONGEST_NAME;
            return usable ? Optional.of(new Caller(subject, scopes, perSecond)) : Optional.empty();
        } catch (InvalidJwtException | MalformedClaimException e) {
            // Why is the provider's affair; to tell a caller would help a forger.
            return Optional.empty();
        }
    }

    /** Of all the scopes that a provider grants only ours count. */
    private Set<Scope> scopes(JwtClaims claims) {
        Object claim = claims.getClaimValue(scopeClaim);
        Stream<String> names = claim instanceof List<?> list
                ? list.stream().map(String::valueOf)
                : Arrays.stream(String.valueOf(claim).split(" "));
        return names.map(name -> name.startsWith("evenkeel:") ? name.substring("evenkeel:".length()) : name)
                .flatMap(name -> Scope.find(name).stream())
                .collect(Collectors.toSet());
    }
}
