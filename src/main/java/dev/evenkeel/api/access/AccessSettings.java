package dev.evenkeel.api.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Who may come in. With neither keys nor tokens the service is open, and then listens on a loopback address only. */
@ConfigMapping(prefix = "evenkeel.access")
interface AccessSettings {

    /** Whether it is meant that anybody can call from other machines. */
    @WithDefault("false")
    boolean open();

    /** A file of keys, one a line: {@code name scopes sha256 [requests-per-second]}. */
    Optional<Path> keysFile();

    /** Keys as in the file, separated by line ends or semicolons. */
    Optional<String> keys();

    /** Requests a second of each key or token that states none; 0 for as many as there are. */
    @WithDefault("100")
    int perSecond();

    /** Signed tokens of an identity provider. */
    Jwt jwt();

    /** What makes a token a good one. */
    interface Jwt {

        /** The provider's public keys (a JWK set): an https address or a file. Without them no token is taken. */
        Optional<String> keys();

        /** Must be the token's {@code iss}. */
        Optional<String> issuer();

        /** Must be among the token's {@code aud}. */
        Optional<String> audience();

        /** The claim with the scopes: a string separated by spaces, or an array. */
        @WithDefault("scope")
        String scopeClaim();
    }
}
