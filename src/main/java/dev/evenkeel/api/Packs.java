package dev.evenkeel.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.evenkeel.advice.Adviser;
import dev.evenkeel.pack.Finding;
import dev.evenkeel.pack.Finding.Grade;
import dev.evenkeel.pack.Finding.Kind;
import dev.evenkeel.pack.PackCompiler;
import dev.evenkeel.pack.PackCompiler.Outcome;
import dev.evenkeel.pack.Tailored;
import dev.evenkeel.playbook.Technique;
import dev.evenkeel.review.Reflector;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Tenant packs: read, compiled and kept for a while by their digest. Only the pack's own bytes lead to it, so that no request can meet
 * another's; what is kept is bounded by the size of the packs, and forgetting one costs a compilation.
 */
@Singleton
class Packs {

    private static final int LARGEST_PACK = 64 * 1024;
    private static final int MOST_FLAWS = 20;
    private static final String WHERE = "/pack";

    private final JsonRim json;
    private final Shelf shelf;
    private final PackCompiler compiler;
    private final Cache<String, Examined> kept;

    Packs(
            JsonRim json,
            Shelf shelf,
            @ConfigProperty(name = "evenkeel.packs.kept", defaultValue = "1M") MemorySize room) {
        this.json = json;
        this.shelf = shelf;
        this.compiler = new PackCompiler(shelf.library());
        this.kept = Caffeine.newBuilder()
                .maximumWeight(room.asLongValue())
                .weigher((String digest, Examined pack) -> pack.size())
                .build();
    }

    /**
     * A pack that was looked at.
     *
     * @param size of its canonical form, in bytes
     */
    record Examined(String sha256, int size, Outcome outcome) {}

    /**
     * The line that a request is answered by.
     *
     * @param reflector looks back with the same eyes
     * @param model what answers, with the pack's digest in it
     * @param disabled techniques that the pack never wants offered
     */
    record Adopted(Adviser adviser, Reflector reflector, AssistAnswer.ModelUse model, Set<Technique> disabled) {

        /** The ids of the decision policies that the request may name, in the order of the alphabet. */
        Set<String> policies() {
            return new TreeSet<>(adviser.assessor().policies().keySet());
        }
    }

    /** @throws HttpProblem when the pack is too large, cannot be used or is not the one that was meant */
    Adopted adopt(@Nullable ObjectNode pack, WireOptions options, Warnings warnings) {
        if (pack == null) {
            if (options.packSha256() != null) {
                throw Problems.invalid(
                        "/options/pack_sha256", "must come with the pack: none is kept between requests");
            }
            return new Adopted(shelf.adviser(), shelf.reflector(), shelf.model(), Set.of());
        }
        Examined examined = examine(pack, WHERE);
        if (options.packSha256() != null && !options.packSha256().equalsIgnoreCase(examined.sha256())) {
            throw Problems.invalid(
                    "/options/pack_sha256", "must be the SHA-256 of the pack, which is " + examined.sha256());
        }
        Tailored tailored = examined.outcome().tailored().orElseThrow(() -> broken(examined.outcome()));
        for (Finding finding : examined.outcome().findings()) {
            warn(finding, warnings);
        }
        return adopted(tailored, examined.sha256());
    }

    private Adopted adopted(Tailored tailored, String sha256) {
        Adviser adviser = tailored.adviser();
        Reflector reflector = new Reflector(
                adviser.reader(),
                adviser.assessor(),
                adviser.playbook(),
                shelf.reflector().coaching());
        return new Adopted(adviser, reflector, shelf.model().with(List.of(sha256)), tailored.disabled());
    }

    /**
     * @param place where the pack stands in the body, as a JSON pointer
     * @throws HttpProblem when the pack is too large
     */
    Examined examine(ObjectNode pack, String place) {
        byte[] canonical = CanonicalJson.bytes(pack);
        if (canonical.length > LARGEST_PACK) {
            throw Problems.tooLarge(place, "The pack is larger than 64 KiB.");
        }
        return kept.get(
                CanonicalJson.sha256(canonical), digest -> new Examined(digest, canonical.length, outcome(pack)));
    }

    private Outcome outcome(ObjectNode pack) {
        Warnings warnings = new Warnings();
        List<Finding> findings = new ArrayList<>();
        try {
            WirePack sent = json.read(pack, WirePack.class, warnings);
            PackReader.flaws(sent).forEach(flaw -> findings.add(error(flaw)));
            if (findings.isEmpty()) {
                Outcome outcome = compiler.compile(PackReader.pack(sent));
                findings.addAll(outcome.findings());
                return new Outcome(with(findings, warnings), outcome.tailored());
            }
        } catch (HttpProblem flawed) {
            Problems.flaws(flawed).forEach(flaw -> findings.add(error(flaw)));
        }
        return new Outcome(with(findings, warnings), Optional.empty());
    }

    private static Finding error(Problems.Flaw flaw) {
        return new Finding(flaw.pointer(), Grade.ERROR, Kind.VALUE, flaw.detail());
    }

    private static List<Finding> with(List<Finding> findings, Warnings warnings) {
        List<Finding> all = new ArrayList<>(findings);
        warnings.unknownFields()
                .forEach(pointer -> all.add(
                        new Finding(pointer, Grade.WARNING, Kind.UNKNOWN_FIELD, "means nothing here and is ignored")));
        if (warnings.list().contains(Warnings.INVALID_UNICODE)) {
            all.add(new Finding(
                    "", Grade.WARNING, Kind.INVALID_UNICODE, "has a character that is none; it became U+FFFD"));
        }
        return all;
    }

    private static HttpProblem broken(Outcome outcome) {
        return Problems.invalid(outcome.findings().stream()
                .filter(finding -> finding.grade() == Grade.ERROR)
                .limit(MOST_FLAWS)
                .map(finding -> new Problems.Flaw(WHERE + finding.pointer(), finding.message()))
                .toList());
    }

    private static void warn(Finding finding, Warnings warnings) {
        if (finding.kind() == Kind.UNKNOWN_FIELD) {
            warnings.unknownField(WHERE + finding.pointer());
        } else {
            warnings.add(finding.kind() == Kind.INVALID_UNICODE ? Warnings.INVALID_UNICODE : Warnings.PACK_SAFETY);
        }
    }
}
