package dev.evenkeel.api.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/** A service with keys for a helpdesk (two, while one replaces the other), its operators and somebody in haste, and with tokens. */
public final class Guarded implements QuarkusTestProfile {

    static final String DESK = "desk-key-new";
    static final String DESK_OLD = "desk-key-old";
    static final String WATCH = "watch-key";
    static final String HASTY = "hasty-key";
    static final String ORIGIN = "https://desk.example";

    private static final String ISSUER = "https://issuer.example";
    private static final String AUDIENCE = "evenkeel";
    private static final Path FILES = Path.of("target", "access-test");

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Files.createDirectories(FILES);
            Path keys = FILES.resolve("keys.txt");
            Files.writeString(
                    keys, "# in use\n" + entry("desk", "assist", DESK, "0") + entry("desk", "assist", DESK_OLD, "0"));
            Path jwks = FILES.resolve("jwks.json");
            Files.writeString(jwks, new JsonWebKeySet(Pair.GOOD).toJson());
            return Map.of(
                    "evenkeel.access.keys-file",
                    keys.toString(),
                    "evenkeel.access.keys",
                    entry("watch", "admin", WATCH, "0") + entry("hasty", "assist", HASTY, "1"),
                    "evenkeel.access.jwt.keys",
                    jwks.toString(),
                    "evenkeel.access.jwt.issuer",
                    ISSUER,
                    "evenkeel.access.jwt.audience",
                    AUDIENCE,
                    "quarkus.http.cors.enabled",
                    "true",
                    "quarkus.http.cors.origins",
                    ORIGIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entry(String name, String scopes, String secret, String rate) {
        return name + " " + scopes + " " + HexFormat.of().formatHex(Key.digest(secret)) + " " + rate + "\n";
    }

    static String token(String scopes) {
        return signed(claims(scopes), Pair.GOOD, AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    static Stream<String> badTokens() {
        JwtClaims late = claims("assist");
        late.setExpirationTimeMinutesInTheFuture(-5);
        JwtClaims endless = claims("assist");
        endless.unsetClaim("exp");
        JwtClaims early = claims("assist");
        early.setNotBeforeMinutesInThePast(-5);
        JwtClaims elsewhere = claims("assist");
        elsewhere.setIssuer("https://elsewhere.example");
        JwtClaims notForUs = claims("assist");
        notForUs.setAudience("another");
        JwtClaims nobody = claims("assist");
        nobody.unsetClaim("sub");
        String rs = AlgorithmIdentifiers.RSA_USING_SHA256;
        String good = token("assist");
        return Stream.concat(
                Stream.of(late, endless, early, elsewhere, notForUs, nobody, claims("openid"), claims(""))
                        .map(claims -> signed(claims, Pair.GOOD, rs)),
                Stream.of(
                        signed(claims("assist"), Pair.FORGED, rs),
                        unsigned(),
                        withPublicKeyAsSecret(),
                        good.substring(0, good.lastIndexOf('.') + 1),
                        good.substring(0, good.length() - 8) + "AAAAAAAA"));
    }

    private static JwtClaims claims(String scopes) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject("agent-7");
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringClaim("scope", scopes);
        return claims;
    }

    private static String signed(JwtClaims claims, RsaJsonWebKey key, String algorithm) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setKey(key.getPrivateKey());
        jws.setKeyIdHeaderValue("k1");
        jws.setAlgorithmHeaderValue(algorithm);
        return compact(jws);
    }

    private static String unsigned() {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(claims("assist").toJson());
        jws.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        return compact(jws);
    }

    /** The well-known confusion: what everybody can read, taken for a shared secret. */
    private static String withPublicKeyAsSecret() {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(claims("assist").toJson());
        jws.setKey(new HmacKey(Pair.GOOD.getPublicKey().getEncoded()));
        jws.setKeyIdHeaderValue("k1");
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        return compact(jws);
    }

    private static String compact(JsonWebSignature jws) {
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The provider's key, and one that pretends to be it. */
    private static final class Pair {

        private static final RsaJsonWebKey GOOD = key();
        private static final RsaJsonWebKey FORGED = key();

        private static RsaJsonWebKey key() {
            try {
                RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
                key.setKeyId("k1");
                return key;
            } catch (JoseException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
